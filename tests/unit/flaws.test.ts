import { expect, test } from 'vitest'
import { measureFlaws } from '../../lib/summary/measure-flaws.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle } from '../support/build-article.ts'

const language = await loadLanguagePack('en')

/** Four sentences that nothing is wrong with. */
const SOUND = ['Salt marshes store carbon.', 'Reeds grow in fresh water.', 'Herons wait.', 'Tides turn twice a day.']

/** What mars a paragraph's only sentence, or the last of its sentences, among sound ones. */
function flawOf(text: string, others: string[] = SOUND): number {
  const { index } = prepareArticle(buildArticle([...others, text]), { language, wordsPerMinute: null })
  return measureFlaws(index.candidates).at(-1) ?? NaN
}

test('a plain statement has no flaw', () => {
  expect(flawOf('Mud keeps what the reeds let fall.')).toBe(0)
})

test.each(['Can a tide be owned?', '“Can a tide be owned?”', 'Can a tide be owned?)', '谁拥有潮汐？', 'من يملك المد؟'])(
  'a question is no point: %s',
  (text) => {
    expect(flawOf(text)).toBe(3)
  },
)

test('a question that is quoted inside a statement is none', () => {
  expect(flawOf('The master asked “Who owns the tide?” and nobody of the old crews had an answer.')).toBe(0)
})

test('a line without a stop is a fragment where the others have theirs', () => {
  expect(flawOf('Opening hours of the lighthouse')).toBe(2.2)
})

test.each([
  'Rain fell.',
  '“Rain fell.”',
  'Rain fell.[12]',
  'Rain fell!)',
  'Rain fell…',
  '雨が降った。',
  '비가 왔다',
  'वर्षा हुई।',
])('a sentence ends so, and is no fragment: %s', (text) => {
  expect(flawOf(text)).toBe(0)
})

test('where next to nothing has a stop the lack of one says nothing', () => {
  const labels = Array.from({ length: 9 }, (_, place) => `Pier number ${place}`)
  expect(flawOf('Pier of the ferry', [...labels, 'Reeds grow in fresh water.'])).toBe(0)
})

test.each([
  'Sign up for our newsletter to read more about the marsh.',
  'To browse all charts of the marsh, visit the archive.',
  'For more information on the marsh, ask the warden.',
  'We now turn our attention to the reeds.',
  'Source: Data from the warden of the marsh.',
])('a sentence that leads the reader elsewhere says less than one that tells something: %s', (text) => {
  expect(flawOf(text)).toBeCloseTo(0.8, 10)
})

test('that somebody came to browse is told like anything else', () => {
  expect(flawOf('The wardens came to browse old charts of the marsh.')).toBe(0)
})

test('what is told with something else in mind leans on it', () => {
  expect(flawOf('Mud is deep here. With that in mind, the warden walks on boards.')).toBeCloseTo(0.3, 10)
})

test.each([
  'Figure 3: The marsh from above.',
  'Fig. 3 shows the marsh.',
  'Abbildung 2: Das Watt.',
  '図3 潮の流れ。',
  'Table 12 lists them.',
])('a caption is no sentence of the article: %s', (text) => {
  expect(flawOf(text)).toBe(1.8)
})

test.each([
  'The marsh in winter - Photo: Ana Reed.',
  'Foto: Das Watt im Winter.',
  'Marsh chart screenshot by Ana Reed.',
])('a line that tells who took a picture is none either: %s', (text) => {
  expect(flawOf(text)).toBe(1.8)
})

test.each([
  'The nets, as told in Chapter 3 "Nets", are mended in winter.',
  'What was caught stands beside Table 4.1 “Catches”.',
  'Section 4.2 “Nets” addresses what was caught.',
  'In chapter 3 "Mud" is described.',
  'See Section 4.2 "Nets" for what was caught.',
])('a sentence that tells where a book says something does not say it: %s', (text) => {
  expect(flawOf(text)).toBe(1.8)
})

test.each([
  'Figures of the harbor are rising.',
  'Section 230 protects the sites.',
  'The figure 3 is not enough.',
  'The photo shows reeds.',
])('a sentence that only has such a word is sound: %s', (text) => {
  expect(flawOf(text)).toBe(0)
})

test('a sentence that leans on the one before costs a little, and much where there is none to show with it', () => {
  expect(flawOf('Mud is deep here. However, it holds.')).toBeCloseTo(0.3, 10)
  expect(flawOf('However, it holds.', [])).toBeCloseTo(1.8, 10)
})

test('a sentence costs more when the one that is shown with it leans itself', () => {
  expect(flawOf('But mud is deep. However, it holds.')).toBeCloseTo(0.8, 10)
})

test.each(['“Mud holds,” she said.', 'Mud holds, according to him.'])(
  'what only a sentence before attributes to somebody leans on that one: %s',
  (text) => {
    expect(flawOf(`Ana Reed is the warden. ${text}`)).toBeCloseTo(0.3, 10)
  },
)

test.each([
  '“Tides turn twice.',
  '«Les marées tournent deux fois.',
  'Tides turn twice,” said the warden.',
  'Tides turn.”',
])('half a quotation does not tell who speaks, or begins in the middle: %s', (text) => {
  expect(flawOf(text)).toBeCloseTo(0.8, 10)
})

test.each([
  '“Tides turn twice,” said the warden.',
  'The warden said: “Tides turn twice.',
  'Der „Priel“ ist tief.',
  'The “creek” is deep.',
  'The board is 6" wide.',
])('a quotation that is whole, or opens behind who speaks, is sound: %s', (text) => {
  expect(flawOf(text)).toBe(0)
})

test('the rest of a sentence that a line break has cut is marred', () => {
  expect(flawOf('moored in the old harbor since May.')).toBeCloseTo(1, 10)
})

test.each(['iPhone users came first.', 'n8n runs on it.'])('a name may open in small letters: %s', (text) => {
  expect(flawOf(text)).toBe(0)
})

test('a text all in small letters is not marred by them', () => {
  const small = ['salt marshes store carbon.', 'reeds grow in fresh water.', 'herons wait.']
  expect(flawOf('mud keeps what falls.', small)).toBe(0)
})

test('flaws add up', () => {
  expect(flawOf('moored here since May, will the ferry sail?')).toBeCloseTo(3 + 1, 10)
})
