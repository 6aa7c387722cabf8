import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import { OptionsPage } from '../../components/options/OptionsPage.tsx'
import { applyAppearance } from '../../lib/browser/appearance.ts'
import { saveSettings } from '../../lib/browser/save-settings.ts'
import { loadSettings, watchSettings } from '../../lib/browser/settings-storage.ts'
import { hasShortcuts, loadActionKeys, loadShortcuts, openShortcutSettings } from '../../lib/browser/shortcuts.ts'
import { WELCOME_HASH } from '../../lib/browser/show-welcome.ts'
import { translate } from '../../lib/browser/translate.ts'
import type { MessageKey } from '../../lib/message-key.ts'
import './style.css'

/** How the button is pinned. Known while building, and alike in what Chrome and Edge get; on a phone there is no toolbar. */
function choosePinning(): MessageKey | null {
  if (import.meta.env.SAFARI) return null
  if (!import.meta.env.FIREFOX) return 'welcome_pin_chromium'
  return hasShortcuts() ? 'welcome_pin_firefox' : 'welcome_find_on_phone'
}

/** Asked here, since what opens one belongs to the popup and would be loaded with it. */
const hasSidePanel = 'sidePanel' in browser || 'sidebarAction' in browser

const root = document.querySelector('#root')
if (root === null) throw new Error('The options page has no root element.')

document.title = translate(location.hash === WELCOME_HASH ? 'welcome_title' : 'options_title')
const settings = await loadSettings()
applyAppearance(settings)
watchSettings(applyAppearance)

createRoot(root).render(
  <StrictMode>
    {location.hash === WELCOME_HASH ? (
      <Welcome
        translate={translate}
        pinning={choosePinning()}
        hasSidePanel={hasSidePanel}
        loadKeys={hasShortcuts() ? loadActionKeys : null}
      />
    ) : (
      <OptionsPage
        initial={settings}
        translate={translate}
        version={browser.runtime.getManifest().version}
        settingsStorage={{ save: saveSettings, watch: watchSettings }}
        shortcuts={hasShortcuts() ? { load: loadShortcuts, change: openShortcutSettings } : null}
      />
    )}
  </StrictMode>,
)
