import type { ConfigEnv, UserManifest } from 'wxt'

/** Extension pages load their own files and nothing else. `wxt dev` needs a looser policy for its reload and sets its own. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"

/** What a target's package asks for and offers; each permission is argued in the README. */
export const manifest = ({ browser, mode }: ConfigEnv): UserManifest => ({
  name: '__MSG_extension_name__',
  short_name: 'Precis',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
  action: { default_title: '__MSG_action_title__' },
  commands: {
    _execute_action: {
      suggested_key: { default: 'Alt+Shift+Y' },
    },
    'open-outline': {
      suggested_key: { default: 'Alt+Shift+L' },
      description: '__MSG_command_open_outline__',
    },
    ...(browser !== 'safari' && {
      'open-side-panel': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_open_side_panel__',
      },
    }),
  },
  ...(mode === 'production' && {
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  }),
  ...VERSIONS[browser],
})

/** The oldest versions with all that is used; the README argues them. */
const CHROMIUM = { minimum_chrome_version: '127' }

const VERSIONS: Record<string, Partial<UserManifest>> = {
  chrome: CHROMIUM,
  edge: CHROMIUM,
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'precis@precis.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
  safari: { browser_specific_settings: { safari: { strict_min_version: '17.5' } } },
}
