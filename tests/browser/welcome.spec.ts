import { toShownKeys } from '../support/shown-keys.ts'
import { expect, test } from './fixtures.ts'

test('the welcome page says what Precis does, which keys open it and where its button is', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto(`chrome-extension://${extension.id}/options.html#welcome`)
  await expect(page).toHaveTitle('Precis is ready')
  await expect(page.locator('svg')).toHaveCount(3)
  await expect(page.getByText(`Or press ${toShownKeys('Alt+Shift+Y')}.`)).toBeVisible()
  await expect(page.getByText('click the pin next to Precis')).toBeVisible()
  await page.close()
})
