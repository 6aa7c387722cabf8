import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn sondern doch ' +
    'als wie wenn ob dass weil da damit obwohl während bis bevor nachdem seit indem an am auf aus außer bei beim durch für ' +
    'gegen hinter in im ins mit nach neben ohne über um unter von vom vor zu zum zur zwischen ich du er sie es wir ihr mich ' +
    'mir dich dir ihn ihm uns euch ihnen mein meine dein deine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser ' +
    'unsere euer dieser diese dieses diesem diesen jener jene jenes welche welcher welches wer was wo wann warum man sich ' +
    'selbst bin bist ist sind seid war waren gewesen werde wird werden wurde wurden worden habe hat haben hatte hatten kann ' +
    'können konnte konnten muss müssen soll sollen sollte will wollen darf dürfen mag möchte würde würden nicht nur auch noch ' +
    'schon sehr so mehr viel viele alle alles andere anderen anderer etwa dann hier dort dabei dazu davon darauf daran also ' +
    'jedoch immer wieder ganz bereits sowie zwar eben ja nein etwas nichts jede jeder jedes einige beim gibt',
  openers: 'hr fr dipl z.b d.h v.a z.t i.d.r vgl evtl ggf inkl exkl ca bzw zzgl bspw sog sogen allg',
  labels:
    'nr abb tab kap bd s abs art rd tel max min jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do ' +
    'sa so',
  closers: 'usw etc ff jh o.ä u.ä',
  abbreviations: 'z d u i v o a u.a st str co hrsg ing med phil geb gest mio mrd tsd',
  suffixes:
    'ungen ung heiten heit keiten keit lichen licher liche lich ischen ische isch sten ste en ern er em es e s n',
  hasOrdinalPeriod: true,
  leaningStarts:
    'dies|diese|dieser|dieses|diesem|diesen|er|sie|es|ihre|ihr|sein|seine|dabei|dazu|davon|darauf|daran|dafür|dagegen|' +
    'dadurch|daher|deshalb|deswegen|darum|somit|also|jedoch|aber|und|oder|denn|doch|dennoch|trotzdem|außerdem|zudem|darüber hinaus|' +
    'ferner|hingegen|allerdings|stattdessen|schließlich|zum beispiel|beispielsweise|so|auch|dann|danach|hier|dort|solche|' +
    'erstens|zweitens|drittens|andererseits|einerseits|letztere|beide|anschließend|im gegensatz dazu|mit anderen worten|auf diese weise|aus diesem grund|ebenso',
  attributes:
    'sagte er|sagte sie|sagt er|sagt sie|erklärte er|erklärte sie|fügte er|fügte sie|ihm zufolge|ihr zufolge|ihnen zufolge',
  sumsUp:
    'zusammenfassend|zusammengefasst|kurz gesagt|insgesamt|letztlich|letztendlich|fazit|entscheidend ist|am wichtigsten|' +
    'das wichtigste|im kern|unterm strich|alles in allem',
  defines: 'ist ein|ist eine|bezeichnet|versteht man|nennt man|bedeutet|besteht aus|handelt es sich um',
  exemplifies:
    'in diesem beispiel|im beispiel|zum beispiel|beispielsweise|z.b.|etwa wenn|angenommen|stellen sie sich vor',
  addressesReader:
    'lesen sie|mehr lesen|weiterlesen|hier klicken|klicken sie|jetzt anmelden|abonnieren|newsletter|mehr erfahren|siehe auch|' +
    'folgen sie uns|dieser artikel|dieser beitrag|dieser leitfaden|wir zeigen ihnen|erfahren sie|hier finden sie|in diesem artikel|in diesem beitrag|in diesem abschnitt|im folgenden|wie folgt|die folgenden|' +
    'in diesem kapitel|in diesem video|ich|mein|meine|meiner|meinen|meinem|meines',
  pointsLabels:
    'das wichtigste|das wichtigste in kürze|das wichtigste im überblick|das wichtigste zusammengefasst|' +
    'das wichtigste auf einen blick|auf einen blick|in kürze|kurz und knapp|kurz gefasst|kurz zusammengefasst|' +
    'die wichtigsten punkte|wichtigste erkenntnisse|die wichtigsten erkenntnisse|kernaussagen|kernpunkte|' +
    'darum gehts|darum geht es|worum es geht|merksätze',
  recapLabels: 'zusammenfassung|fazit',
}
