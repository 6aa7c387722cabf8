/** Dutch, Swedish, Danish and Norwegian texts by what is hard in them; a bar stands where a sentence ends. */
export const dutch = {
  abbreviations: [
    'Veel vogels, bijv. de winterkoning, blijven.',
    'Het gaat o.a. om de brug en de sluis.',
    'Dhr. De Wit en mevr. Smit wachten.',
    'Prof. dr. Kuipers leest voor.',
    'De weg is ca. 12 km lang.',
    'Zie blz. 14 voor de lijst.',
    'Appels, peren enz. liggen klaar.',
    'Appels, peren enz.| Noten zijn er niet.',
    'De dijk is van de 13e eeuw, d.w.z. oud.',
    'Nr. 7 staat leer.',
    'De firma Boot B.V. bouwt schepen.',
    'St. Maarten wordt hier gevierd.',
    'De veerpont vaart t.e.m. oktober.',
  ],
  others: [
    'Wie komt er?| Niemand!',
    '‘Ga naar huis.’| Hij ging.',
    '“Ga naar huis!” riep zij.',
    'De stad telt 1.250.000 mensen.',
    'Het brood kost 3,50 euro.| Dat is veel.',
    "'s Avonds is het stil.| 's Morgens ook.",
    'De haven is dicht.| Zij opent in mei.',
  ],
}

export const swedish = {
  abbreviations: [
    'Många fåglar, t.ex. gärdsmygen, stannar.',
    'Många fåglar, t. ex. gärdsmygen, stannar.',
    'Vägen är ca 12 km, dvs. ganska lång.',
    'Dr. Lund och prof. Ek möts.',
    'Boken handlar bl.a. om hav och vind.',
    'Ta med rep, tejp osv. till båten.',
    'Ta med rep, tejp osv.| Lämna radion.',
    'Se s. 14 i boken.',
    'Slaget stod ca 300 f.Kr. vid ån.',
    'Hus nr. 7 står tomt.',
    'Färjan går fr.o.m. maj.',
  ],
  others: [
    'Vem kommer?| Ingen!',
    '”Gå hem.”| Han gick.',
    '”Gå hem!” ropade hon.',
    '– Kommer du?| – Nej, inte i dag.',
    'Staden har 1 250 000 invånare.',
    'Kvarnen stängde 1904.| Ingen kom.',
    'Det kostar 3,50 kronor.| Det är dyrt.',
  ],
}

export const danish = {
  abbreviations: [
    'Mange fugle, f.eks. gærdesmutten, bliver.',
    'Det sker bl.a. i maj og juni.',
    'Den 3. oktober åbner museet.',
    'I det 19. århundrede stod der en mølle.',
    'Dr. Lund og prof. Holm mødes.',
    'Vejen er ca. 12 km lang.',
    'Tag reb, tape osv. med.',
    'Tag reb, tape osv.| Lad radioen blive.',
    'Se s. 14 i bogen.',
    'Huset er nr. 7 på vejen.',
    'Byen har 3 mio. indbyggere.',
  ],
  others: [
    'Hvem kommer?| Ingen!',
    '»Gå hjem.«| Han gik.',
    '“Gå hjem!” råbte hun.',
    'Møllen lukkede i 1904.| Ingen kom.',
    'Han ventede…| Så ringede klokken.',
    'Havnen er lukket.| Den åbner i maj.',
  ],
}

export const norwegian = {
  abbreviations: [
    'Mange fugler, f.eks. gjerdesmetten, blir.',
    'Den 17. mai er alle ute.',
    'På 1800-tallet, dvs. tidlig, sto det en mølle.',
    'Dr. Lund og prof. Berg møtes.',
    'Veien er ca. 12 km lang.',
    'Ta med tau, teip osv. i båten.',
    'Ta med tau, teip osv.| La radioen ligge.',
    'Se s. 14 i boka.',
    'Huset er nr. 7 i gata.',
    'Prisen er 3,5 mill. kroner.',
    'Møtet er kl. 12 i dag.',
  ],
  others: [
    'Hvem kommer?| Ingen!',
    '«Gå hjem.»| Han gikk.',
    '«Gå hjem!» ropte hun.',
    '– Kommer du?| – Nei, ikke i dag.',
    'Mølla stengte i 1904.| Ingen kom.',
    'Havna er stengt.| Den åpner i mai.',
  ],
}
