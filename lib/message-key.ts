import type english from '../public/_locales/en/messages.json'

/** Every text of the interface has a name; a name without an English text does not compile. */
export type MessageKey = keyof typeof english

export type Translate = (key: MessageKey, ...substitutions: string[]) => string
