import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'un o unei unui niște și sau dar însă că să când dacă deși cum decât pentru fiindcă care ce cine unde de la în ' +
    'din pe cu fără între după înainte până prin spre sub peste către eu tu el ea noi voi ei ele mă te îl îi le ne ' +
    'vă se își mi ți lui lor meu tău său sa ale al a ai acest această acesta aceasta acești aceste acel acea acela ' +
    'este sunt era erau fost fi va vor are au avea poate pot trebuie nu mai foarte și tot toate toți alt altă alte ' +
    'fiecare unele câteva aici acolo atunci acum deci totuși doar numai deja încă mult multe mulți',
  openers: 'dl dna dnei ing',
  labels: 'nr pag p vol cap fig art sec tel min max',
  closers: 'etc ș.a',
  abbreviations: 'str bd ex p.ex mil mld î.hr d.hr',
  suffixes: 'urilor ilor elor ului atea itate ități ului area are ire ează ului le ul ea ii ei i e a ă u',
  leaningStarts:
    'acest|această|acesta|aceasta|acestea|aceștia|el|ea|ei|ele|însă|dar|și|sau|totuși|prin urmare|astfel|așadar|' +
    'deci|în plus|de asemenea|apoi|în cele din urmă|de exemplu|cu alte cuvinte|în schimb|pe de altă parte|aici|' +
    'acolo|în primul rând|în al doilea rând|ambele|ambii|astfel de|în același timp|ca urmare',
  attributes: 'a spus el|a spus ea|a adăugat el|a adăugat ea|potrivit lui|potrivit acestuia|potrivit acesteia',
  sumsUp: 'în concluzie|pe scurt|în rezumat|în general|cel mai important|înainte de toate|una peste alta',
  defines: 'este un|este o|se numește|înseamnă|constă în|se referă la|este definit ca',
  exemplifies: 'de exemplu|p.ex.|imaginați-vă|să presupunem',
  addressesReader:
    'citește și|citește mai mult|apasă aici|dă click|abonează-te|vezi și|urmărește-ne|în acest articol|' +
    'acest articol|următoarele|mai jos',
  pointsLabels: 'puncte cheie|pe scurt|idei principale',
  recapLabels: 'rezumat|concluzii',
}
