import { useEffect, useState } from 'react'
import type { FailureNotice, FailureNoticeProps } from './FailureNotice.tsx'

/** Why there is no summary. Most panels never have to say so: how it looks is loaded when one does. */
export function FailureScreen(reason: FailureNoticeProps) {
  const [Notice, setNotice] = useState<typeof FailureNotice | null>(null)
  useEffect(() => {
    void import('./FailureNotice.tsx').then((loaded) => setNotice(() => loaded.FailureNotice))
  }, [])
  return Notice && <Notice {...reason} />
}
