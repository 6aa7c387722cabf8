/** Finnish, Hungarian and Turkish texts by what is hard in them; a bar stands where a sentence ends. */
export const finnish = {
  abbreviations: [
    'Monet linnut, esim. peukaloinen, jäävät.',
    'Museo avataan 3. lokakuuta.',
    'Tie on n. 12 km pitkä.',
    'Ota köysi, teippi jne. mukaan.',
    'Ota köysi, teippi jne.| Jätä radio kotiin.',
    'Ks. s. 14 kirjassa.',
    'Prof. Niemi ja tri Salo odottavat.',
    'Muuri kaatui 410 jKr. joen luona.',
    'Talo nro 7 on tyhjä, ts. vapaa.',
    'Kustaa III. rakensi linnan.',
  ],
  others: [
    'Kuka tulee?| Ei kukaan!',
    '”Mene kotiin.”| Hän meni.',
    '– Tuletko?| – En tänään.',
    'Hän odotti…| Sitten kello soi.',
    'Leipä maksaa 3,50 euroa.| Se on kallis.',
    'Mylly suljettiin 1904.| Kukaan ei tullut.',
    'Väkiluku on 1 250 000.| Se kasvaa.',
  ],
}

export const hungarian = {
  abbreviations: [
    'Sok madár, pl. az ökörszem, itt marad.',
    'Dr. Kis és prof. Nagy várnak.',
    'A múzeum okt. 3. napján nyílik.',
    'A 19. században malom állt itt.',
    'Hozz kötelet, szalagot stb. az útra.',
    'Hozz kötelet, szalagot stb.| A rádiót hagyd otthon.',
    'Lásd a 14. oldalt.',
    'A fal i. sz. 410 körül dőlt le.',
    'Az út kb. 12 km hosszú.',
    'IV. Béla várost alapított.',
  ],
  others: [
    'Ki jön?| Senki!',
    '„Menj haza.”| Elment.',
    '– Jössz?| – Nem, ma nem.',
    '– Jössz? – kérdezte a fiú.',
    'Várt…| Aztán megszólalt a harang.',
    'A kenyér 350,50 forint.| Drága.',
    'A malmot 1904-ben bezárták.| Senki sem jött.',
  ],
}

export const turkish = {
  abbreviations: [
    'Müze 3. katta açıldı.',
    'Prof. Dr. Kaya ve Av. Demir bekliyor.',
    'Birçok kuş, örn. çalıkuşu, kalır.',
    'Yanına ip, bant vb. al.',
    'Yanına ip, bant vb. eşya al.',
    'Bkz. s. 14 ve sonrası.',
    'Sok. No. 7 boştur.',
    'Duvar M.Ö. 410 yılında yıkıldı.',
    'Deniz A.Ş. çapa üretir.',
    'II. Murat şehri aldı.',
    '19. yüzyılda burada değirmen vardı.',
    'T.C. Ziraat binası kapalı.',
  ],
  others: [
    'Kim geliyor?| Hiç kimse!',
    '“Eve git.”| O gitti.',
    '“Eve git!” diye bağırdı.',
    '— Geliyor musun?| — Hayır, bugün değil.',
    'Bekledi…| Sonra çan çaldı.',
    'Ekmek 3,50 lira.| Çok pahalı.',
    'Değirmen 1904’te kapandı.| Kimse gelmedi.',
    'Nüfus 1.250.000 kişidir.',
  ],
}
