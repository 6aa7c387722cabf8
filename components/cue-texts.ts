import type { MessageKey } from '../lib/message-key.ts'
import type { Cue } from '../lib/summary/summary.ts'

export const CUE_TEXTS: Record<Cue, MessageKey> = {
  central: 'cue_central',
  title: 'cue_title',
  headings: 'cue_headings',
  'opens-section': 'cue_opens_section',
  'opens-paragraph': 'cue_opens_paragraph',
  'sums-up': 'cue_sums_up',
  defines: 'cue_defines',
  echoed: 'cue_echoed',
}
