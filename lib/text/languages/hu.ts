import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'a az egy és vagy de hogy ha mert mint amikor ahol aki akik ami amely amelyek melyek ki mi hol miért hogyan ' +
    'nem ne is csak már még nagyon több legtöbb sok kevés minden mind más egyes ez azok ezek azt ezt annak ennek ' +
    'arra erre abban ebben ő ők én te mi ti engem minket neki nekik van vannak volt voltak lesz lenne lehet kell ' +
    'kellett tud után előtt alatt felett között mellett szerint által miatt nélkül itt ott így úgy akkor most ' +
    'azonban pedig illetve valamint hanem se sem meg el fel le be ki',
  openers: 'pl ill kb ún vö ld özv',
  labels: 'old évf tel jan febr márc ápr máj jún júl aug szept okt nov dec',
  closers: 'stb',
  abbreviations: 'u o sz i i.e i.sz u.n bp mrd',
  suffixes:
    'oknak eknek okban ekben okkal ekkel okat eket nak nek ban ben ból ből ról ről tól től hoz hez val vel ért ok ' +
    'ek ak át ét ot et at ja je a e t k',
  leaningStarts:
    'ez|ezek|azok|ezt|azt|ő|ők|ennek|annak|azonban|de|és|vagy|ezért|így|tehát|továbbá|ráadásul|szintén|majd|' +
    'ezután|végül|például|más szóval|ehelyett|ezzel szemben|másrészt|itt|ott|először|másodszor|mindkettő|ilyen|' +
    'ennek ellenére|ugyanakkor|ennek eredményeként',
  sumsUp: 'összefoglalva|röviden|összességében|végső soron|a legfontosabb|mindenekelőtt|egyszóval',
  defines: 'azt jelenti|nevezzük|nevezik|meghatározása',
  exemplifies: 'például|pl.|képzelje el|tegyük fel',
  addressesReader:
    'olvassa el|tovább olvasom|kattintson|iratkozzon fel|iratkozz fel|lásd még|kövessen minket|ebben a cikkben|' +
    'ez a cikk|a következők|alább',
  hasOrdinalPeriod: true,
  pointsLabels: 'főbb pontok|röviden|a lényeg',
  recapLabels: 'összefoglalás',
}
