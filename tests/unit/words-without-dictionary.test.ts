import { expect, test, vi } from 'vitest'
import { countWords } from '../../lib/text/words.ts'

test('a browser without a dictionary counts about as many Thai words', async () => {
  const text = 'หญ้าทะเลช่วยลดแรงคลื่นก่อนที่คลื่นจะซัดเข้าถึงท่าเรือเก่าแก่ของเมือง'
  const known = countWords(text)
  vi.resetModules()
  vi.stubGlobal('Intl', {})
  const { countWords: countWithout, splitWords: splitWithout } = await import('../../lib/text/words.ts')
  vi.unstubAllGlobals()
  expect(countWithout(text) / known).toBeCloseTo(1, 0)
  expect(
    splitWithout(text)
      .map((word) => word.text)
      .join(''),
  ).toBe(text)
})
