import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'il lo la i gli le l un uno una e ed o od ma però se che chi cui come quando dove perché mentre anche né a ad al allo alla ai ' +
    'agli alle da dal dallo dalla dai dagli dalle di del dello della dei degli delle d in nel nello nella nei negli nelle con col ' +
    'su sul sullo sulla sui sugli sulle per tra fra io tu lui lei egli ella noi voi loro essi esse mi ti si ci vi ne me te sé mio ' +
    'mia miei mie tuo tua suo sua suoi sue nostro nostra vostro vostra questo questa questi queste quello quella quelli quelle ciò ' +
    'sono sei è siamo siete era erano fu furono essere stato stata stati state sarà saranno sarebbe ho hai ha abbiamo avete hanno ' +
    'aveva avevano avere può possono potrebbe deve devono fare fa non più meno molto molti molta molte poco tutto tutta tutti tutte ' +
    'altro altra altri altre stesso stessa ogni alcuni alcune già ancora sempre mai qui lì così poi solo quindi',
  openers: 'sig sigg sigra sig.ra dott dott.ssa avv arch on cfr es p.es',
  labels: 'pag pagg p pp vol cap fig art n nr tel min max ca',
  closers: 'ecc etc',
  abbreviations: 'st ing a.c d.c s.p.a s.r.l',
  suffixes: 'azioni azione amenti amento imento mente ità ando endo are ere ire ati ate ato ata iti ito ita i e a o',
  leaningStarts:
    'questo|questa|questi|queste|ciò|esso|essa|essi|esse|lui|lei|loro|egli|suo|sua|tuttavia|però|ma|e|o|quindi|dunque|perciò|così|' +
    "inoltre|anche|poi|infine|ad esempio|per esempio|cioè|in altre parole|invece|al contrario|d'altra parte|" +
    'in questo caso|in questo modo|qui|lì|innanzitutto|entrambi|entrambe|tali|infatti|di conseguenza|nel frattempo|allo stesso modo|per questo motivo',
  attributes: 'secondo lui|secondo lei|a suo dire|a suo avviso',
  sumsUp: 'in sintesi|in conclusione|per concludere|in breve|insomma|nel complesso|la cosa più importante',
  defines: 'è un|è una|è uno|si chiama|si definisce|si riferisce a|significa|consiste in|si intende',
  exemplifies: "in questo esempio|nell'esempio|ad esempio|per esempio|p.es.|immaginate|immaginiamo|supponiamo",
  addressesReader:
    'leggi anche|leggi tutto|continua a leggere|clicca|iscriviti|scopri di più|vedi anche|seguici|condividi|questo articolo|questa guida|in questa guida|ti mostriamo|vedremo|in questo articolo|' +
    'in questa sezione|di seguito|seguente|seguenti|vediamo',
  pointsLabels:
    'punti chiave|i punti chiave|in breve|in sintesi|da ricordare|i punti principali|cosa sapere|l essenziale|' +
    'a colpo d occhio',
  recapLabels: 'riepilogo|riassunto|conclusioni',
}
