import { browser } from 'wxt/browser'
import type { Translate } from '../message-key.ts'

/** A text of the interface in the browser's language. */
export const translate: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions)
