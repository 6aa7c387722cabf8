import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'a i nebo ale však že aby když kdy pokud jestli jak jako než protože i když který která které kteří kterou ' +
    'kterých co kdo kde proč zda v ve na z ze do od u o po pod nad před přes při pro bez mezi za k ke s se já ty ' +
    'on ona ono my vy oni mě tebe jeho její jich jim mu ho nás vás můj tvůj svůj náš váš ten ta to ti ty toho té ' +
    'těch tomu tím je jsou byl byla bylo byli být bude budou má mají měl může mohou lze musí není ne tak také též ' +
    'už ještě jen pouze velmi více nejvíce mnoho několik všechny vše jiný každý některé tu tam zde tedy pak nyní ' +
    'si sebe',
  openers: 'např tzv tzn tj mj ing mgr mudr judr sv nám ul',
  labels: 'č str s r obr tab tel hod kap',
  closers: 'atd atp apod',
  abbreviations: 'cca mil mld tis srov resp popř',
  suffixes: 'ováním ování ostmi osti ost ami ách ech ích ovi ům em ého ému ých ými ou ě y i a e u o í á é',
  leaningStarts:
    'to|tento|tato|toto|tyto|ten|ta|on|ona|ono|oni|jeho|její|jejich|však|ale|a|nebo|proto|tedy|navíc|kromě toho|' +
    'také|pak|poté|nakonec|například|jinými slovy|místo toho|naopak|na druhou stranu|zde|tam|zaprvé|zadruhé|oba|' +
    'obě|takové|přesto|zároveň|v důsledku toho',
  attributes: 'podle něj|podle něho|podle ní|podle nich',
  sumsUp: 'závěrem|stručně řečeno|celkově|shrnuto|nejdůležitější|především|zkrátka',
  defines: 'je to|nazývá se|znamená|skládá se z|označuje',
  exemplifies: 'například|např.|představte si|předpokládejme',
  addressesReader:
    'čtěte také|číst dále|klikněte|přihlaste se|odebírejte|viz také|sledujte nás|v tomto článku|tento článek|' +
    'následující|níže',
  hasOrdinalPeriod: true,
  pointsLabels: 'hlavní body|ve zkratce|to nejdůležitější|v kostce',
  recapLabels: 'shrnutí|závěr',
}
