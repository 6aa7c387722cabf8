import { guessLanguageByScript, isPlausibleLanguage, normalizeLanguage } from '../text/language.ts'

/** The language the page declares when its letters agree, else what the letters say. */
export function readLanguage(document: Document, text: string): string {
  const declared = document.documentElement.getAttribute('lang') ?? ''
  if (isPlausibleLanguage(declared, text)) return normalizeLanguage(declared) ?? 'und'
  return guessLanguageByScript(text)
}
