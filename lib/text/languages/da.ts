import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'en et den det de og eller men uden for at som når hvor hvorfor hvordan end fordi mens inden siden af blandt ' +
    'bag efter fra foran gennem hos i ind med mellem mod på til under op ud ved over jeg du han hun vi i mig dig ' +
    'ham hende os jer dem sig min mit mine din sin sit sine hans hendes vores deres denne dette disse hvilken hvem ' +
    'hvad er var været være bliver blev har havde have kan kunne skal skulle vil ville må bør får gør ikke også ' +
    'kun selv endnu allerede meget mere mest mange få alle alt anden andet andre hver nogen noget nogle her der så ' +
    'da nu dog jo om',
  openers: 'f.eks bl.a dvs d.v.s ca pga iflg',
  labels: 'nr s kap fig tlf kl maks min jan feb mar apr jun jul aug sep okt nov dec',
  closers: 'osv m.m m.v',
  abbreviations: 'inkl ekskl evt mio mia hhv st',
  suffixes: 'ningerne ningen ninger ning ernes erne enes ene hederne heden heder hed ende ede eren ere er en et e s',
  leaningStarts:
    'dette|denne|disse|det|han|hun|hans|hendes|deres|dog|men|og|eller|derfor|således|desuden|også|så|' +
    'derefter|endelig|for eksempel|med andre ord|i stedet|derimod|på den anden side|her|der|for det første|' +
    'for det andet|begge|sådanne|alligevel|samtidig',
  attributes: 'siger han|siger hun|sagde han|sagde hun|ifølge ham|ifølge hende',
  sumsUp: 'sammenfattende|kort sagt|afslutningsvis|alt i alt|vigtigst|det vigtigste|opsummerende',
  defines: 'er en|er et|kaldes|betyder|består af|defineres som|henviser til',
  exemplifies: 'for eksempel|f.eks.|forestil dig|antag at',
  addressesReader:
    'læs mere|læs også|klik|tilmeld dig|abonner|se også|følg os|denne artikel|i denne artikel|følgende|nedenfor',
  hasOrdinalPeriod: true,
  pointsLabels: 'i korte træk|det vigtigste|kort fortalt|hovedpunkter|kort sagt',
  recapLabels: 'opsummering|konklusion',
}
