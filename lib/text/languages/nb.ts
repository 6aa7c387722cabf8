import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'en et ei den det de og eller men uten for at som når hvor hvorfor hvordan enn fordi mens før siden av blant ' +
    'bak etter fra foran gjennom hos i inn med mellom mot på til under opp ut ved over jeg du han hun vi dere meg ' +
    'deg ham henne oss dem seg min mitt mine din sin sitt sine hans hennes vår vårt våre deres denne dette disse ' +
    'hvilken hvem hva er var vært være blir ble har hadde ha kan kunne skal skulle vil ville må bør får gjør ikke ' +
    'også bare selv ennå allerede mye mer mest mange få alle alt annen annet andre hver noen noe her der så da nå ' +
    'dog jo om ikkje eg dei frå ein eit',
  openers: 'f.eks bl.a dvs d.v.s ca pga iht',
  labels: 'nr s kap fig tlf kl maks min jan feb mar apr jun jul aug sep okt nov des',
  closers: 'osv m.m m.v',
  abbreviations: 'inkl ekskl evt mill mrd hhv st',
  suffixes: 'ningene ningen ninger ning enes ene hetene heten heter het ende ede eren ere er en et a e s',
  leaningStarts:
    'dette|denne|disse|det|han|hun|hans|hennes|deres|men|og|eller|derfor|dermed|dessuten|også|så|deretter|' +
    'til slutt|for eksempel|med andre ord|i stedet|derimod|på den andre siden|her|der|for det første|for det andre|' +
    'begge|slike|likevel|samtidig',
  attributes: 'sier han|sier hun|sa han|sa hun|ifølge ham|ifølge henne',
  sumsUp: 'oppsummert|kort sagt|avslutningsvis|alt i alt|viktigst|det viktigste',
  defines: 'er en|er et|kalles|betyr|består av|defineres som|viser til',
  exemplifies: 'for eksempel|f.eks.|tenk deg|anta at',
  addressesReader:
    'les mer|les også|klikk|meld deg på|abonner|se også|følg oss|denne artikkelen|i denne artikkelen|følgende|' +
    'nedenfor',
  hasOrdinalPeriod: true,
  pointsLabels: 'hovedpunkter|kort oppsummert|det viktigste|oppsummert|kort sagt|kort fortalt',
  recapLabels: 'oppsummering|konklusjon',
}
