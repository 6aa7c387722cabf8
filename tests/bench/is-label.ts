/**
 * Whether an English line of a few words names a thing and says nothing of it, as there is no verb in it: "The unique id of the
 * task that called this one." It has an article or an "-ing" in front, and no word that may be a verb but one of a clause that
 * tells which thing is meant. What may be a verb or a plural counts as a verb.
 */
export function isLabel(text: string): boolean {
  const line = text.replaceAll('’', "'").replace(/\([^()]*\)/g, '')
  if (!OPENS_LABEL.test(line) || MAY_BE_PLURAL.test(line) || line.split(/\s+/).length > MOST_WORDS) return false
  const [first, second] = Array.from(line.matchAll(MAY_BE_VERB), ({ index }) => index).filter((index) => index > 0)
  if (first === undefined) return true
  return second === undefined && OPENS_CLAUSE.test(line.slice(0, first))
}

const MOST_WORDS = 16

const OPENS_LABEL = /^(?:the|an?|[A-Z][a-z]+ing)\s/i

/** Plurals without a mark of it: their verbs have none either. */
const MAY_BE_PLURAL = /\b(?:children|few|i|many|men|most|people|police|some|they|we|women|you)\b/i

const OPENS_CLAUSE = /\b(?:that|which|who) (?:\w+ )?$/i

const AUXILIARIES =
  'am are be been can could did do does had has have is let may might must shall should was were will would'

/** Past tenses that do not end in "ed". */
const PASTS =
  'ate beat became began bent bet bit blew bore bought bound bred broke brought built burst came cast caught chose clung cost ' +
  'crept cut dealt drank drew drove dug fed fell felt fled flew forbade forgave forgot fought found froze gave got grew ground ' +
  'heard held hid hit hung hurt kept knew laid lay leapt led left lent lit lost made meant met overcame paid put quit ran rang ' +
  'read rid rode rose said sang sank sat saw sent set shed shone shook shot showed shrank shut slept slew slid sold sought sped ' +
  'spent split spoke sprang spread spun stole stood struck stuck stung swam swept swore swung taught thought threw thrust ' +
  'told took tore understood undertook upset wept went withdrew withheld woke won wore wound wrote'

const NO_VERBS =
  'access across address always as business class its perhaps plus process this thus towards unless us various'

const MAY_BE_VERB = new RegExp(
  `\\b(?:${`${AUXILIARIES} ${PASTS}`.replaceAll(' ', '|')})\\b|\\w(?:n't|'(?:d|ll|m|re|s|ve))\\b|` +
    `\\b(?!(?:${NO_VERBS.replaceAll(' ', '|')})\\b)[a-z-]+(?:ed|[^su']s)\\b`,
  'gi',
)
