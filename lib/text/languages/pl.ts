import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'i a oraz lub albo ale lecz że żeby aby gdy gdyż kiedy jeśli jeżeli jak jako niż ponieważ bo choć który która ' +
    'które których którym którą którzy co kto gdzie dlaczego czy w we na z ze do od u o po pod nad przed przez ' +
    'przy dla bez między za ja ty on ona ono my wy oni one mnie ciebie jego jej ich im mu go nas was mój twój swój ' +
    'swoje nasz wasz ten ta to te ci tego tej tych temu tym tą jest są był była było były być będzie będą został ' +
    'została ma mają miał może mogą można trzeba należy musi nie tak także też już jeszcze tylko bardzo więcej ' +
    'najbardziej wiele kilka wszystkie wszystko inny inne każdy niektóre tu tam więc wtedy teraz jednak zawsze się ' +
    'siebie',
  openers: 'np tzn tzw m.in ul al mgr inż ok im św',
  labels: 'nr s str godz rozdz tel t',
  closers: 'itd itp r w n.e',
  abbreviations: 'pl tys mln mld ww ds zob por red wyd',
  suffixes: 'owania owanie owaniu ościami ości ość ością ami ach owi ów om em ie ego emu ych ymi ej ą ę y i a e u o',
  leaningStarts:
    'to|ten|ta|te|ci|on|ona|ono|oni|one|jego|jej|ich|jednak|ale|i|a|lub|dlatego|zatem|więc|ponadto|poza tym|także|' +
    'również|potem|następnie|wreszcie|na przykład|innymi słowy|zamiast tego|natomiast|z drugiej strony|tutaj|tam|' +
    'po pierwsze|po drugie|oba|obie|takie|mimo to|jednocześnie|w rezultacie',
  attributes: 'jego zdaniem|jej zdaniem|według niego|według niej',
  sumsUp: 'podsumowując|krótko mówiąc|w skrócie|ogólnie rzecz biorąc|najważniejsze|przede wszystkim|ostatecznie',
  defines: 'to jest|jest to|nazywa się|oznacza|składa się z|definiuje się jako',
  exemplifies: 'na przykład|np.|wyobraź sobie|załóżmy',
  addressesReader:
    'czytaj więcej|czytaj także|czytaj też|kliknij|zapisz się|zobacz także|zobacz też|obserwuj nas|w tym artykule|' +
    'ten artykuł|następujące|poniżej',
  hasOrdinalPeriod: true,
  pointsLabels: 'najważniejsze|najważniejsze informacje|kluczowe wnioski|w skrócie|w pigułce',
  recapLabels: 'podsumowanie|wnioski',
}
