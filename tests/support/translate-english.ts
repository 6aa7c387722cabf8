import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import type { Translate } from '../../lib/message-key.ts'

/** The English texts, filled in as a browser does it. */
export const translateEnglish: Translate = (key, ...substitutions) =>
  english[key].message.replaceAll(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '')
