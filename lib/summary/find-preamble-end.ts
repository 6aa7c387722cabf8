/**
 * Where a paragraph's first sentence begins behind what is set before it: the place and the agency that sent the news,
 * "LONDON (AP) — Rivers …", "Havana, Cuba (CNN)All …"; the dash that is left of these, or an arrow: "— Rivers …", "> Read …"; and
 * a label that the sentence repeats: "Tide: Tide is …". A name with its short form is none of them: "General Motors (GM) saw …",
 * "Click-through rate (CTR) – How …".
 */
export const findPreambleEnd = (text: string): number =>
  (ECHOED_LABEL.exec(text) ?? (MAY_BE_DATELINE.test(text) ? DATELINE.exec(text) : null))?.[0].length ?? 0

const ECHOED_LABEL = /^([^:]{2,40}): (?=\1 )/i

/** Whatever the pattern below takes, this one takes: few texts open so, and a pattern of all letters is costly when it is first used. */
const MAY_BE_DATELINE = /^(?:[>›→–—] |(?:[A-Z\x80-\uFFFF][^ (]* ){0,5}\(|[A-Z\x80-\uFFFF]{2}[^(]{0,110}\()/

/** The agency glued to what follows, or a dash behind it and a place, if any, that begins in capitals. */
const DATELINE =
  /^(?:[>›→–—] |(?:\p{Lu}[\p{L}.'’-]*,? ){0,5}\([\p{L} ]{2,15}\)|(?:\p{Lu}{2}[^(\p{Ll}]{0,30}(?:,[^(]{1,24})? )?\([\p{L} ]{2,15}\)\s?[-–—]+\s)(?=["“]?\p{Lu})/u
