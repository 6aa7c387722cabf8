import type { Page } from '@playwright/test'
import { FAILURE_HELP } from '../../../components/failure-help.ts'
import { FAILURES } from '../../../lib/failure.ts'
import type { Extension } from '../extension.ts'
import { chooseFromMenu } from '../choose-from-menu.ts'
import { readPopup } from '../read-popup.ts'
import { overPopup, type Camera } from './camera.ts'

/** Every reason why there is nothing to show: over pages that have it, and of those that take a fault, the sentence. */
export async function takeFailures(extension: Extension, camera: Camera, address: string): Promise<void> {
  const over = async (url: string, name: string, prepare: (page: Page) => Promise<void> = async () => {}) => {
    const page = await extension.context.newPage()
    // Where nobody answers, the browser's own page stands, under the address that was asked for.
    await page.goto(url).catch(() => null)
    await prepare(page)
    await extension.clickActionOver(page.url().startsWith('chrome-error:') ? url : page.url())
    await extension.surface('popup.html', async (popup) => {
      await readPopup(popup)
      await takeBoth(camera, popup, name)
    })
    await page.close()
  }
  for (const name of PAGES) await over(`${address}/${name}.html`, name)
  await over(`${address}/data.json`, 'unsupported')
  await over(`${address}/in-frame.html`, 'in-frame')
  await over('chrome://version', 'restricted')
  await over('http://127.0.0.1:59999/', 'error-page')
  await over(`${address}/busy.html`, 'busy', block)
  await takeEmptySelection(extension, camera, address)
  await takeSentences(extension, camera)
}

const PAGES = ['no-article', 'listing', 'product', 'discussion', 'wall', 'film', 'too-short']

async function takeBoth(camera: Camera, popup: Page, name: string): Promise<void> {
  await camera.take(popup, `failed-${name}`)
  await camera.take(popup, `failed-${name}-dark`, { colorScheme: 'dark' })
}

async function block(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => dispatchEvent(new Event('block')))
  })
}

async function takeEmptySelection(extension: Extension, camera: Camera, address: string): Promise<void> {
  const page = await extension.context.newPage()
  await page.goto(`${address}/ordinary.html`)
  await overPopup(extension, page, (popup) => popup.close())
  await chooseFromMenu(extension, page, 'summarize-selection')
  await extension.surface('popup.html', async (popup) => {
    await popup.getByRole('alert').waitFor()
    await takeBoth(camera, popup, 'empty-selection')
  })
  await page.close()
}

/** One notice after another, in the popup that shows one of them. */
async function takeSentences(extension: Extension, camera: Camera): Promise<void> {
  const page = await extension.context.newPage()
  await page.goto('chrome://version')
  await overPopup(extension, page, async (popup) => {
    for (const failure of FAILURES) {
      await popup.evaluate((message) => {
        const help = document.querySelector('.failure-help')
        if (help !== null) help.textContent = chrome.i18n.getMessage(message)
      }, FAILURE_HELP[failure])
      await camera.take(popup, `reason-${failure}`)
    }
  })
  await page.close()
}

declare const chrome: { i18n: { getMessage: (name: string) => string } }
