/** Armenian, Amharic, Georgian, Croatian and Catalan, of which we have no words; a bar stands where a sentence ends. */
export const armenian = {
  marks: ['Անձրևը դադարեց։| Բոլորը տուն գնացին։', 'Նավահանգիստը փակ է։| Ոչ ոք չեկավ։', 'Ջուրը բարձրացավ 3.5 մետր։'],
}

export const amharic = {
  marks: ['ዝናቡ ቆመ።| ሁሉም ወደ ቤት ሄደ።', 'ማን መጣ?| ማንም!', 'ወደቡ ተዘጋ።|ማንም አልመጣም።', 'ውሃው 3.5 ሜትር ጨመረ።', 'ማን መጣ፧| ማንም አልመጣም።'],
}

export const georgian = {
  marks: [
    'წვიმა შეწყდა.| ყველა სახლში წავიდა.',
    'ვინ მოდის?| არავინ!',
    'წყალი 3.5 მეტრით აიწია.',
    '„წადი სახლში.“| ის წავიდა.',
  ],
}

export const croatian = {
  marks: [
    'Kiša je stala.| Svi su otišli kući.',
    '„Idi kući.“| Otišao je.',
    'Tko dolazi?| Nitko!',
    'Voda je porasla 3,5 metara.| Most stoji.',
  ],
}

export const catalan = {
  marks: [
    'La pluja va parar.| Tothom va marxar.',
    'Qui ve?| Ningú!',
    '«Ves a casa.»| Ell va marxar.',
    'L’aigua puja.| L’illa queda.',
  ],
}

export const undetermined = {
  marks: [
    'Pluvo haltis.| Ĉiuj iris hejmen.',
    'A. B. Carter venis.',
    'Versio 2.4.1 funkcias.',
    '3. Lavu la vazon.',
    'Kiu venas?| Neniu!',
    'see example.org/a.b for more',
    '👩‍🌾👍🏽',
    '...',
    '1.5',
  ],
}
