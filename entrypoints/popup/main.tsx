document.title = 'Precis'
