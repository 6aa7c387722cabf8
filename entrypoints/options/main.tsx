import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { OptionsPage } from '../../components/options/OptionsPage.tsx'
import { applyAppearance } from '../../lib/browser/appearance.ts'
import { loadSettings, saveSettings, watchSettings } from '../../lib/browser/settings-storage.ts'
import { loadShortcuts, openShortcutSettings } from '../../lib/browser/shortcuts.ts'
import { translate } from '../../lib/browser/translate.ts'
import './style.css'

const root = document.querySelector('#root')
if (root === null) throw new Error('The options page has no root element.')

document.title = translate('options_title')
const settings = await loadSettings()
applyAppearance(settings)
watchSettings(applyAppearance)

createRoot(root).render(
  <StrictMode>
    <OptionsPage
      initial={settings}
      translate={translate}
      version={browser.runtime.getManifest().version}
      settingsStorage={{ save: saveSettings, watch: watchSettings }}
      shortcuts={{ load: loadShortcuts, change: openShortcutSettings }}
    />
  </StrictMode>,
)
