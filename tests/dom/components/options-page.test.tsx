import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import { OptionsPage } from '../../../components/options/OptionsPage.tsx'
import { DEFAULT_SETTINGS, type SaveOutcome, type Settings } from '../../../lib/settings.ts'
import { click, textsOf, typeInto } from '../../support/render-panel.tsx'
import { translateEnglish } from '../../support/translate-english.ts'

let unmount = () => {}
afterEach(() => unmount())

test('a choice is kept at once, and said to be', async () => {
  const { page, saved } = await renderOptions()
  await click(findLabeled(page, 'Dark'))
  expect(saved).toEqual([{ ...DEFAULT_SETTINGS, theme: 'dark' }])
  expect(textsOf(page, 'output')).toEqual(['Saved'])
})

test('a choice that could not be kept is said not to be', async () => {
  const { page } = await renderOptions({ outcome: 'not-saved' })
  await click(findLabeled(page, 'Dark'))
  expect(textsOf(page, 'output')).toEqual(['The browser did not keep this. Try again later.'])
})

test('a second choice keeps the first', async () => {
  const { page, saved } = await renderOptions()
  await click(findLabeled(page, 'Large'))
  await click(findLabeled(page, 'The outline'))
  expect(saved.at(-1)).toEqual({ ...DEFAULT_SETTINGS, textSize: 'large', opensWith: 'outline' })
})

test('a speed of my own starts from the usual one', async () => {
  const { page, saved } = await renderOptions()
  expect(page.querySelector('input[type=number]')).toBeNull()
  await click(findLabeled(page, 'Use the usual speed of each language'))
  expect(saved.at(-1)?.wordsPerMinute).toBe(238)
  expect(page.querySelector('input[type=number]')).toMatchObject({ value: '238', min: '60', max: '800' })
})

test('a speed is kept when it is one, not while it is typed', async () => {
  const { page, saved } = await renderOptions({ initial: { wordsPerMinute: 238 } })
  for (const typed of ['3', '30', '300', '3000', '']) await typeInto(page, 'input[type=number]', typed)
  expect(saved.map(({ wordsPerMinute }) => wordsPerMinute)).toEqual([300])
  expect(page.querySelector('[aria-invalid=true]')).not.toBeNull()
})

test('what was changed elsewhere is shown', async () => {
  const { page, changeElsewhere } = await renderOptions()
  await act(async () => changeElsewhere({ ...DEFAULT_SETTINGS, theme: 'light' }))
  expect(findLabeled(page, 'Light').checked).toBe(true)
})

test('shortcuts are shown as they are bound, and one that is not says so', async () => {
  const { page } = await renderOptions()
  expect(textsOf(page, 'dl > div')).toEqual(['Open the summaryAlt+Shift+Y', 'Open the outlinenone'])
})

test('where no page leads to the shortcuts, no button does', async () => {
  const { page } = await renderOptions({ change: null })
  expect(textsOf(page, 'kbd')).toEqual(['Alt+Shift+Y'])
  expect(textsOf(page, 'button')).toEqual([])
})

type OptionsGiven = { initial?: Partial<Settings>; outcome?: SaveOutcome; change?: null }

async function renderOptions({ initial = {}, outcome = 'saved', change }: OptionsGiven = {}) {
  const saved: Settings[] = []
  const watchers: ((settings: Settings) => void)[] = []
  document.body.innerHTML = '<div></div>'
  const page = document.body.firstElementChild
  if (page === null) throw new Error('The test document has no body.')
  const root = createRoot(page)
  unmount = () => act(() => root.unmount())
  const settingsStorage = {
    save: async (settings: Settings) => {
      saved.push(settings)
      return outcome
    },
    watch: (onChange: (settings: Settings) => void) => {
      watchers.push(onChange)
      return () => {}
    },
  }
  const shortcuts = {
    load: async () => [
      { description: 'Open the summary', keys: 'Alt+Shift+Y' },
      { description: 'Open the outline', keys: '' },
    ],
    change: change === null ? null : () => {},
  }
  await act(async () =>
    root.render(
      <OptionsPage
        initial={{ ...DEFAULT_SETTINGS, ...initial }}
        translate={translateEnglish}
        version="1.0.0"
        settingsStorage={settingsStorage}
        shortcuts={shortcuts}
      />,
    ),
  )
  return { page, saved, changeElsewhere: (settings: Settings) => watchers.at(-1)?.(settings) }
}

function findLabeled(page: Element, label: string): HTMLInputElement {
  const found = Array.from(page.querySelectorAll('label')).find((element) => element.textContent === label)
  if (!(found?.control instanceof HTMLInputElement)) throw new Error(`No field is called ${label}.`)
  return found.control
}
