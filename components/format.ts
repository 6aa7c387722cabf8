import type { Translate } from '../lib/message-key.ts'

/** Below this a rounded "1 min" would claim more than it is. */
const UNDER_A_MINUTE_SECONDS = 45

/** Numbers, counts, times and dates as the language of the interface writes them. */
export function createFormat(translate: Translate) {
  const locale = translate('locale')
  const numbers = new Intl.NumberFormat(locale)
  const plurals = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })

  const number = (value: number) => numbers.format(value)
  const count = (value: number, noun: Noun) => chooseForm(translate(noun, number(value)), plurals.select(value))
  const minutes = (seconds: number) => translate('minutes', number(Math.round(seconds / 60)))

  return {
    number,
    count,
    readingTime: (seconds: number) =>
      seconds < UNDER_A_MINUTE_SECONDS ? translate('under_a_minute') : minutes(seconds),
    /** Most sections take less than a minute: seconds tell them apart, in steps, since nobody reads to the second. */
    sectionTime: (seconds: number) =>
      seconds < UNDER_A_MINUTE_SECONDS ? translate('seconds', number(toStep(seconds))) : minutes(seconds),
    list: (items: string[]) => lists.format(items),
    date: (iso: string) => {
      // The day as the publisher wrote it: in the reader's own time zone it could become the day before.
      const day = new Date(iso.slice(0, 'YYYY-MM-DD'.length))
      return Number.isNaN(day.getTime()) ? null : dates.format(day)
    },
  }
}

const STEP_SECONDS = 10

const toStep = (seconds: number) => Math.max(1, Math.round(seconds / STEP_SECONDS)) * STEP_SECONDS

export type Format = ReturnType<typeof createFormat>

/** A text of these names holds all its plural forms: "one=1 word|other=1 words". */
export type Noun = 'words' | 'sections' | 'sentences' | 'takeaways'

function chooseForm(forms: string, category: Intl.LDMLPluralRule): string {
  const byCategory = new Map(forms.split('|').map((form) => [form.split('=', 1)[0], form.slice(form.indexOf('=') + 1)]))
  return byCategory.get(category) ?? byCategory.get('other') ?? forms
}
