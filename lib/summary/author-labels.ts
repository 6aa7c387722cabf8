/**
 * What authors write above their own list of points, in lower case, without punctuation. English, because sites in every
 * language use it; each language pack has its own. Collected from the habits of news, medical, technical and teaching
 * sites; a label is compared whole.
 */
export const POINTS_LABELS: ReadonlySet<string> = new Set(
  (
    'key takeaways|key takeaway|takeaways|main takeaways|top takeaways|quick takeaways|the takeaways|our key takeaways|key points|' +
    'key point|main points|the main points|key findings|key facts|key insights|key messages|key learnings|key ideas|key lessons|' +
    'highlights|key highlights|article highlights|story highlights|at a glance|in brief|in a nutshell|in short|tl dr|tldr|' +
    'the short version|quick summary|executive summary|the bottom line|bottom line up front|what you need to know|what to know|' +
    'what we learned|the essentials|essential points|points to remember|things to remember|remember this|summary points|recap|' +
    'the gist|quick read|quick facts|fast facts|core takeaways|important takeaways|article summary at a glance'
  ).split('|'),
)

/** Labels that may stand in one paragraph with their only point. "In short:" may not: it opens many a sentence. */
export const INLINE_LABELS: ReadonlySet<string> = new Set(
  'tl dr|tldr|key takeaway|key takeaways|key point|key points'.split('|'),
)

/** Also the names of ordinary closing sections: the author's points only when a list stands right below. */
export const RECAP_LABELS: ReadonlySet<string> = new Set(
  'summary|in summary|to summarize|to sum up|conclusion|conclusions|wrapping up|final thoughts'.split('|'),
)
