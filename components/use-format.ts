import { createFormat, type Format } from './format.ts'
import { useTranslate } from './panel-context.ts'

/** One set of formatters a panel: making one takes longer than drawing a row of the outline. */
const formats = new WeakMap<object, Format>()

export function useFormat(): Format {
  const translate = useTranslate()
  const format = formats.get(translate) ?? createFormat(translate)
  formats.set(translate, format)
  return format
}
