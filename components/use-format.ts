import { useMemo } from 'react'
import { createFormat, type Format } from './format.ts'
import { useTranslate } from './panel-context.ts'

export function useFormat(): Format {
  const translate = useTranslate()
  return useMemo(() => createFormat(translate), [translate])
}
