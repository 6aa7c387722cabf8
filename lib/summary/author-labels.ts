/**
 * What authors write above their own list of points, in lower case, without punctuation. English, because sites in every
 * language use it; each language pack has its own. Collected from the habits of news, medical, technical and teaching
 * sites; a label is compared whole.
 */
export const POINTS_LABEL =
  /^(?:(?:(?:the|our|main|top|quick|core|important|key|article|story) )*(?:takeaways?|highlights)|(?:the )?(?:key|main|quick|fast|essential|summary) (?:points?|findings|facts|insights|messages|learnings|ideas|lessons|read)|(?:the )?(?:bottom line|essentials|gist|short version)|bottom line up front|at a glance|in (?:brief|short|a nutshell)|tl ?dr|(?:quick|executive) summary|what (?:you need )?to know|what we learned|(?:points|things) to remember|remember this|recap)$/

/** Labels that may stand in one paragraph with their only point. "In short:" may not: it opens many a sentence. */
export const INLINE_LABEL = /^(?:tl ?dr|key (?:takeaway|point)s?)$/

/** Also the names of ordinary closing sections: the author's points only when a list stands right below. */
export const RECAP_LABEL = /^(?:(?:in )?summary|to (?:summarize|sum up)|conclusions?|wrapping up|final thoughts)$/
