import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'en ett den det de och eller men utan för att som om när där var varför hur än eftersom medan innan sedan av bland bakom efter ' +
    'framför från för genom hos i inom in kring med mellan mot på till under upp ur ut utan vid över jag du han hon hen vi ni mig dig ' +
    'honom henne oss er dem sig min mitt mina din ditt dina sin sitt sina hans hennes vår vårt våra deras denna detta dessa vilken ' +
    'vilket vilka vem vad är var varit vara blir bli blev blivit har hade haft ha kan kunde ska skulle vill ville måste bör får fick ' +
    'gör göra inte bara också även ännu redan mycket mer mest många få alla allt andra annan annat varje någon något några här så då nu ' +
    'dock ju',
  openers: 't.ex d.v.s dvs s.k bl.a ca',
  labels: 'nr s sid fig kap tel max min kl jan feb mar apr jun jul aug sep sept okt nov dec',
  closers: 'osv o.s.v etc m.m',
  abbreviations: 'st inkl exkl ev resp mkr',
  suffixes:
    'ningarna ningar ningen ning heterna heter heten het arna erna orna ande ende ade aren are ar er or en et na a e s t',
  leaningStarts:
    'detta|denna|dessa|det|han|hon|hans|hennes|deras|dock|men|och|eller|därför|således|dessutom|också|även|sedan|då|så|' +
    'därefter|slutligen|till exempel|med andra ord|istället|i stället|däremot|å andra sidan|här|där|för det första|för det andra|' +
    'båda|sådana|trots det|samtidigt|som ett resultat|i detta fall',
  attributes: 'säger han|säger hon|sade han|sade hon|sa han|sa hon|enligt honom|enligt henne',
  sumsUp: 'sammanfattningsvis|kort sagt|avslutningsvis|till slut|viktigast|det viktigaste',
  defines: 'är en|är ett|kallas|innebär|betyder|består av|syftar på|definieras som',
  exemplifies: 'till exempel|t.ex.|exempelvis|tänk dig|anta att',
  addressesReader:
    'läs mer|läs också|läs även|klicka|prenumerera|anmäl dig|se även|följ oss|den här artikeln|den här guiden|i den här guiden|vi visar|i den här artikeln|följande|nedan',
  pointsLabels: 'i korthet|kort sagt|det viktigaste|viktigaste punkterna|huvudpunkter|sammanfattat',
  recapLabels: 'sammanfattning|slutsats',
}
