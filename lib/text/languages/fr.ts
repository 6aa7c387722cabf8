import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'le la les l un une des du de d au aux et ou mais donc or ni car que qu qui quoi dont où si comme quand lorsque puisque ' +
    'parce afin à dans en par pour sur sous avec sans chez vers entre avant après depuis pendant contre selon malgré je j tu ' +
    'il elle on nous vous ils elles me m te t se s moi toi lui leur eux y ce c cet cette ces ceci cela ça mon ma mes ton ta ' +
    'tes son sa ses notre nos votre vos leurs quel quelle quels quelles suis es est sommes êtes sont étais était étaient été ' +
    'être sera seront serait ai as a avons avez ont avait avaient avoir aura auront peut peuvent pouvez pouvons pouvait ' +
    'pouvoir doit doivent devez devoir fait font faire ne n pas plus moins très trop aussi bien même mêmes autre autres tout ' +
    'toute tous toutes chaque plusieurs quelques certains certaines aucun aucune encore déjà toujours jamais ici là alors ainsi ' +
    'puis cependant toutefois',
  openers: 'mme mmes mlle mlles mgr cf env',
  labels: 'p pp art fig vol chap sect no nos n tél éd janv févr avr juil sept oct nov déc min max',
  closers: 'etc',
  abbreviations: 'm mm me pr st ste av bd s ex p.ex c.-à-d',
  suffixes:
    'issements issement ations ation ements ement euses euse eurs eur ives ive ifs if ités ité ées ée és é er ez ent es s e',
  leaningStarts:
    "ce|cet|cette|ces|ceci|cela|ça|c|c'est|il|elle|ils|elles|son|sa|ses|leur|leurs|cependant|toutefois|pourtant|mais|et|ou|" +
    'donc|ainsi|alors|or|car|puis|ensuite|enfin|pour y parvenir|pour cela|de plus|en outre|par ailleurs|en effet|par conséquent|en revanche|au contraire|' +
    "néanmoins|par exemple|autrement dit|d'abord|premièrement|deuxièmement|de même|aussi|ici|là|celui-ci|celle-ci|" +
    'ceux-ci|celles-ci|y|en|tous deux|de cette façon|dans ce cas|de la même manière|de ce fait|pour cette raison',
  attributes:
    "a-t-il|a-t-elle|ont-ils|ont-elles|dit-il|dit-elle|explique-t-il|explique-t-elle|ajoute-t-il|ajoute-t-elle|selon lui|selon elle|d'après lui|d'après elle",
  sumsUp:
    "en résumé|en bref|pour résumer|en conclusion|pour conclure|au final|en somme|l'essentiel|le plus important|avant tout",
  defines: 'est un|est une|désigne|désignent|signifie|consiste à|est appelé|est appelée|on appelle|se compose de',
  exemplifies:
    "dans cet exemple|dans l'exemple|par exemple|p.ex.|imaginez|imaginons|disons que|supposons|prenons|comme dans",
  addressesReader:
    'lire aussi|lire la suite|cliquez|inscrivez-vous|abonnez-vous|en savoir plus|voir aussi|suivez-nous|partager|cet article|ce guide|ce tutoriel|nous allons|vous trouverez|voyons|dans cet article|' +
    'dans cette section|dans ce chapitre|vous apprendrez|vous allez apprendre|ci-dessous|suivants|suivantes|comme suit|' +
    "dans ce guide|dans ce tutoriel|ce cours|cette leçon|je pense|je vais|j'ai|à mon avis",
  pointsLabels:
    'à retenir|a retenir|ce qu il faut retenir|ce quil faut retenir|l essentiel|l essentiel à retenir|' +
    'points clés|les points clés|les points essentiels|points essentiels|en bref|en résumé|en un coup d œil|' +
    'à savoir|idées clés',
  recapLabels: 'résumé|conclusion|récapitulatif|récap',
}
