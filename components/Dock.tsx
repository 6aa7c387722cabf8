import type { ReactNode } from 'react'
import { CopyStatus } from './CopyStatus.tsx'
import { usePanelBar } from './panel-context.ts'
import { RevealStatus } from './RevealStatus.tsx'

/** Over the end of the panel, wherever it is scrolled to: what a click did, where the reading is, what can be done. */
export function Dock({ children }: { children?: ReactNode }) {
  return (
    <div className="dock">
      <RevealStatus />
      <CopyStatus />
      {usePanelBar()}
      {children}
    </div>
  )
}
