import { captionFigureHeadings } from './caption-figure-headings.ts'
import type { Rule } from './choice.ts'
import { cutTail } from './cut-tail.ts'
import { cutTeaserCards } from './cut-teaser-cards.ts'
import { enterRoot } from './enter-root.ts'
import { inferHeadings } from './infer-headings.ts'
import { inferParts } from './infer-parts.ts'
import { keepHeadings } from './keep-headings.ts'
import { leaveOutDialogs } from './leave-out-dialogs.ts'
import { leaveOutFurniture } from './leave-out-furniture.ts'
import { leaveOutFurnitureLines } from './leave-out-furniture-lines.ts'
import { leaveOutLinkLines } from './leave-out-link-lines.ts'
import { leaveOutTeaserCards } from './leave-out-teaser-cards.ts'
import { leaveOutTeaserHeadings } from './leave-out-teaser-headings.ts'
import { restoreLead } from './restore-lead.ts'
import { takeBody } from './take-body.ts'
import { takeDek } from './take-dek.ts'
import { takeTitle } from './take-title.ts'
import { widenRoot } from './widen-root.ts'

/** How the article is found in a page, step by step. `npm run bench -- rules` tells what each step gains and loses. */
export const ARTICLE_RULES: readonly Rule[] = [
  leaveOutDialogs,
  leaveOutFurniture,
  leaveOutFurnitureLines,
  enterRoot,
  widenRoot,
  takeBody,
  leaveOutLinkLines,
  restoreLead,
  leaveOutTeaserCards,
  leaveOutTeaserHeadings,
  keepHeadings,
  cutTeaserCards,
  cutTail,
  captionFigureHeadings,
  takeTitle,
  takeDek,
  inferHeadings,
  inferParts,
]
