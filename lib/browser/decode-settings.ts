import {
  DEFAULT_SETTINGS,
  FASTEST_WORDS_PER_MINUTE,
  type Settings,
  SLOWEST_WORDS_PER_MINUTE,
  TEXT_SIZES,
  THEMES,
} from '../settings.ts'
import { FEWEST_TAKEAWAYS, MOST_TAKEAWAYS } from '../takeaway-limits.ts'
import { flag, integer, nullable, oneOf, type Decoder } from './decoder.ts'

/** Settings from whatever is stored, by this version or another. What cannot be read is as if it was never set. */
export function decodeSettings(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): Settings {
  const fields = upgrade(stored, migrations)
  return {
    wordsPerMinute: read('wordsPerMinute', fields),
    showsReadingTime: read('showsReadingTime', fields),
    summaryLength: read('summaryLength', fields),
    theme: read('theme', fields),
    textSize: read('textSize', fields),
    opensWith: read('opensWith', fields),
    hasLetterKeys: read('hasLetterKeys', fields),
  }
}

/** As stored: with the version that tells a later one what to change. */
export function encodeSettings(settings: Settings): Settings & { version: number } {
  return { ...settings, version: MIGRATIONS.length + 1 }
}

/** Turns the fields of one version into those of the next. */
export type Migration = (fields: Fields) => Fields

type Fields = Readonly<Record<string, unknown>>

/** The first is from version 1 to 2, and so on: one for each change that a default would not mend. */
const MIGRATIONS: readonly Migration[] = []

function upgrade(stored: unknown, migrations: readonly Migration[]): Fields {
  if (typeof stored !== 'object' || stored === null) return {}
  const fields: Fields = Object.fromEntries(Object.entries(stored))
  // A version we do not know is later than ours, or junk: its fields are read as far as we know them.
  const version = integer({ from: 1, to: migrations.length + 1 })(fields['version']) ?? migrations.length + 1
  return migrations.slice(version - 1).reduce((upgraded, migrate) => migrate(upgraded), fields)
}

const DECODERS: { [Name in keyof Settings]: Decoder<Settings[Name]> } = {
  wordsPerMinute: nullable(integer({ from: SLOWEST_WORDS_PER_MINUTE, to: FASTEST_WORDS_PER_MINUTE })),
  showsReadingTime: flag,
  summaryLength: nullable(integer({ from: FEWEST_TAKEAWAYS, to: MOST_TAKEAWAYS })),
  theme: oneOf(THEMES),
  textSize: oneOf(TEXT_SIZES),
  opensWith: oneOf(['takeaways', 'outline']),
  hasLetterKeys: flag,
}

function read<Name extends keyof Settings>(name: Name, fields: Fields): Settings[Name] {
  const value: Settings[Name] | undefined = DECODERS[name](fields[name])
  return value === undefined ? DEFAULT_SETTINGS[name] : value
}
