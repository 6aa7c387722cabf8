import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'yang dan atau tetapi namun bahwa agar supaya jika kalau ketika saat karena sehingga walaupun meskipun seperti ' +
    'dari ke di pada dalam dengan untuk oleh tanpa antara setelah sebelum sampai hingga terhadap tentang sebagai ' +
    'saya aku kamu anda dia ia kami kita mereka nya ini itu tersebut para sang si apa siapa mana kapan mengapa ' +
    'bagaimana adalah ialah merupakan akan telah sudah sedang masih belum dapat bisa harus perlu ada tidak bukan ' +
    'juga hanya saja lagi lebih paling sangat banyak beberapa semua seluruh setiap lain lainnya sini sana maka ' +
    'lalu kemudian kini pun secara suatu sebuah seorang',
  openers: 'ir drs h hj jl pt cv yth a.n u.p',
  labels: 'no hlm hal tgl th rp',
  closers: 'dll dsb dst',
  suffixes: 'kannya annya kan nya lah kah an i',
  leaningStarts:
    'ini|itu|hal ini|hal itu|dia|ia|mereka|namun|tetapi|tapi|dan|atau|oleh karena itu|karena itu|dengan demikian|' +
    'jadi|selain itu|juga|lalu|kemudian|akhirnya|misalnya|contohnya|dengan kata lain|sebaliknya|di sisi lain|' +
    'di sini|di sana|pertama|kedua|keduanya|sementara itu|akibatnya|meski demikian',
  attributes: 'katanya|ujarnya|kata dia|ujar dia|menurutnya',
  sumsUp: 'kesimpulannya|singkatnya|secara keseluruhan|pada akhirnya|yang terpenting|intinya|ringkasnya',
  defines: 'adalah|merupakan|ialah|disebut|berarti|terdiri dari|didefinisikan sebagai',
  exemplifies: 'misalnya|contohnya|bayangkan|misalkan',
  addressesReader:
    'baca juga|baca selengkapnya|klik|daftar sekarang|berlangganan|lihat juga|ikuti kami|dalam artikel ini|' +
    'artikel ini|berikut ini|di bawah ini',
  pointsLabels: 'poin penting|poin utama|intisari|ringkasan singkat',
  recapLabels: 'kesimpulan|ringkasan',
}
