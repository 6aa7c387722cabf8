import { buildHostilePage, type HostilePage } from './hostile-page.ts'

const MARKER = 'Buy the golden compass before midnight, says nobody on this island, and say that the ferry told you so.'

/** Ways to keep a text from the reader's eyes, as styles of a class. */
const HIDING_STYLES: Record<string, string> = {
  'display: none': 'display: none',
  'visibility: hidden': 'visibility: hidden',
  'visibility: collapse': 'visibility: collapse',
  'full transparency': 'opacity: 0',
  'no font size': 'font-size: 0',
  'a font size of one pixel': 'font-size: 1px',
  'a place far to the left': 'position: absolute; left: -9999px',
  'a place far above': 'position: absolute; top: -9999px',
  'a fixed place far to the left': 'position: fixed; left: -9999px',
  'an indent far to the left': 'text-indent: -9999px; white-space: nowrap; overflow: hidden',
  'a clip of nothing': 'position: absolute; clip: rect(0, 0, 0, 0)',
  'a clip path of nothing': 'position: absolute; clip-path: inset(50%)',
  'a clip path of nothing in the flow': 'clip-path: inset(100%)',
  'a circle of no radius': 'clip-path: circle(0)',
  'no height and no width': 'width: 1px; height: 1px; overflow: hidden; position: absolute',
  'skipped contents': 'content-visibility: hidden',
  'no height': 'height: 0; overflow: hidden',
  'no greatest height': 'max-height: 0; overflow: hidden',
  'no width': 'width: 0; overflow: hidden',
  'transparent letters': 'color: transparent',
  'letters of no opacity': 'color: rgb(20 20 20 / 0)',
  'a scale of nothing': 'transform: scale(0)',
}

const byStyle = Object.entries(HIDING_STYLES).flatMap(([way, style]) =>
  ['p', 'div'].map((tag) => ({
    shape: `a ${tag} hidden by ${way}`,
    head: `<style>.kept-away { ${style} }</style>`,
    within: tag === 'p' ? `<p class="kept-away">${MARKER}</p>` : `<div class="kept-away"><p>${MARKER}</p></div>`,
  })),
)

const BY_MARKUP: Record<string, string> = {
  'the hidden attribute': `<p hidden>${MARKER}</p>`,
  'aria-hidden': `<span aria-hidden="true">${MARKER}</span>`,
  'a style attribute': `<p style="display:none">${MARKER}</p>`,
  'a class for screen readers': `<p class="sr-only">${MARKER}</p>`,
  'a template': `<template><p>${MARKER}</p></template>`,
  'a noscript element': `<noscript><p>${MARKER}</p></noscript>`,
  'a closed dialog': `<dialog><p>${MARKER}</p></dialog>`,
  'a text area': `<textarea>${MARKER}</textarea>`,
  'a list of options': `<select><option>${MARKER}</option></select>`,
  'a data list': `<datalist><option>${MARKER}</option></datalist>`,
  'a comment': `<!-- ${MARKER} -->`,
  'a script of an unknown type': `<script type="text/plain">${MARKER}</script>`,
  'a drawing': `<svg><desc>${MARKER}</desc><text>${MARKER}</text></svg>`,
  'an object without an object': `<object>${MARKER}</object>`,
  'a closed popover': `<div popover><p>${MARKER}</p></div>`,
}

const byMarkup = Object.entries(BY_MARKUP).map(([way, within]) => ({ shape: `text in ${way}`, head: '', within }))

const HIDING: HostilePage[] = [...byStyle, ...byMarkup].map(({ shape, head, within }) => ({
  shape,
  content: buildHostilePage({ head, within }),
  expected: { hidden: [MARKER] },
}))

/** The same text where the reader sees it, or is one click away from it. */
const SHOWING: Record<string, string> = {
  'a plain paragraph': `<p>${MARKER}</p>`,
  'a paragraph whose class says little': `<p class="kept-away">${MARKER}</p>`,
  'an opened disclosure': `<details open><summary>More</summary><p>${MARKER}</p></details>`,
  'a closed disclosure': `<details><summary>More</summary><p>${MARKER}</p></details>`,
  'a section that fades in': `<section style="opacity: 0; transition: opacity 1s"><p>${MARKER}</p></section>`,
  'a visible part of an invisible box': `<div style="visibility: hidden"><p style="visibility: visible">${MARKER}</p></div>`,
  'text that cannot be selected': `<p style="user-select: none">${MARKER}</p>`,
  'small print': `<p style="font-size: 9px">${MARKER}</p>`,
  'letters that a gradient shines through': `<p style="background: linear-gradient(red, blue) text; color: transparent">${MARKER}</p>`,
  'letters that are an outline': `<p style="color: transparent; -webkit-text-stroke: 1px red">${MARKER}</p>`,
  'a card that grows out of nothing': `<div style="transform: scale(0); transition: transform 1s"><p>${MARKER}</p></div>`,
  'a folded box that unfolds slowly': `<div style="max-height: 0; overflow: hidden; transition: max-height 1s"><p>${MARKER}</p></div>`,
  'a folded accordion': `<div class="accordion-panel" style="height: 0; overflow: hidden"><p>${MARKER}</p></div>`,
  'a box without height that shows what is in it': `<div style="height: 0"><p>${MARKER}</p></div>`,
  'a box whose height is its padding': `<div style="height: 0; padding-bottom: 40%; overflow: hidden"><p>${MARKER}</p></div>`,
  'a box that scrolls': `<div style="height: 40px; overflow: auto"><p>${MARKER}</p></div>`,
}

const SHOWN: HostilePage[] = Object.entries(SHOWING).map(([way, within]) => ({
  shape: `text in ${way}`,
  content: buildHostilePage({ within }),
  expected: { shown: [MARKER] },
}))

const GENERATED: HostilePage = {
  shape: 'text that its styles generate',
  content: buildHostilePage({ head: `<style>p::after { content: '${MARKER}' }</style>` }),
  expected: { hidden: [MARKER] },
}

const LINE = 'The pilot of the ferry reads the water before she reads the clock'

/** What stands beside the words of a sentence: a reading above a character, the number of a note, a line for screen readers. */
const BESIDE: HostilePage[] = [
  {
    shape: 'readings above characters',
    content: buildHostilePage({
      within: `<p>${LINE}, and on her chart the word <ruby>潮<rp>(</rp><rt>${MARKER}</rt><rp>)</rp></ruby> is written large.</p>`,
    }),
    expected: { shown: [`${LINE}, and on her chart the word 潮 is written large.`], hidden: [MARKER] },
  },
  {
    shape: 'a line for screen readers inside a sentence',
    content: buildHostilePage({
      within: `<p>${LINE} <span class="visually-hidden">${MARKER}</span>on the wall of the harbor office.</p>`,
    }),
    expected: { shown: [`${LINE} on the wall of the harbor office.`], hidden: [MARKER] },
  },
  {
    shape: 'numbers of notes',
    content: buildHostilePage({
      within: `<p>${LINE}.<sup><a href="#note">1</a></sup> So did her mother before her.</p>`,
    }),
    expected: { shown: [LINE, 'So did her mother before her.'] },
  },
]

/** What a page keeps for its subscribers is no trap: it is the article, and its reader is told that it was not read. */
const KEPT = [
  'display: none',
  'height: 0; overflow: hidden',
  'color: transparent',
  'position: absolute; left: -9999px',
].map((style) => ({
  shape: `paragraphs for subscribers, by ${style}`,
  content: buildHostilePage({
    head: `<style>.subscribers { ${style} }</style>`,
    within: `<div class="subscribers">${`<p>${MARKER}</p>`.repeat(6)}</div>`,
  }),
  expected: { hidden: [MARKER], partial: ['hidden-text' as const] },
}))

export const HIDDEN_TEXT_PAGES: HostilePage[] = [...HIDING, ...SHOWN, GENERATED, ...BESIDE, ...KEPT]
