import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import { Welcome, type WelcomeProps } from '../../../components/welcome/Welcome.tsx'
import { textsOf } from '../../support/render-panel.tsx'
import { translateEnglish } from '../../support/translate-english.ts'

let unmount = () => {}
afterEach(() => unmount())

test('three pictures say what it does, with the keys as they are bound and the way to keep the button in view', async () => {
  const page = await renderWelcome({})
  expect(page.querySelectorAll('svg')).toHaveLength(3)
  expect(textsOf(page, 'li')[0]).toMatch(/ Or press Ctrl\+Q\.$/)
  expect(textsOf(page, '.welcome-pinning')[0]).toContain('click the pin next to Precis')
})

test('keys that are taken are said to be', async () => {
  const page = await renderWelcome({ loadKeys: async () => '' })
  expect(textsOf(page, 'li')[0]).toMatch(/ No keys open Precis: those it asked for are taken\.$/)
})

test('a browser without a side panel is not told of one', async () => {
  const page = await renderWelcome({ hasSidePanel: false })
  expect(textsOf(page, 'li')).toHaveLength(2)
  expect(page.textContent).not.toContain('side panel')
})

test('a phone has no keys to speak of, and its button is in a menu', async () => {
  const page = await renderWelcome({ hasSidePanel: false, loadKeys: null, pinning: 'welcome_find_on_phone' })
  expect(page.textContent).not.toContain('keys')
  expect(textsOf(page, '.welcome-pinning')).toEqual(['The button is in the browser’s menu, under Extensions.'])
})

async function renderWelcome(given: Partial<WelcomeProps>): Promise<Element> {
  document.body.innerHTML = '<div></div>'
  const page = document.body.firstElementChild
  if (page === null) throw new Error('The test document has no body.')
  const root = createRoot(page)
  unmount = () => act(() => root.unmount())
  await act(async () =>
    root.render(
      <Welcome
        translate={translateEnglish}
        pinning="welcome_pin_chromium"
        hasSidePanel
        loadKeys={async () => 'Ctrl+Q'}
        {...given}
      />,
    ),
  )
  return page
}
