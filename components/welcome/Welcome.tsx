import { useEffect, useState } from 'react'
import type { MessageKey, Translate } from '../../lib/message-key.ts'
import { WelcomePicture, type WelcomeScene } from './WelcomePicture.tsx'

const STEPS: readonly (readonly [WelcomeScene, MessageKey])[] = [
  ['open', 'welcome_open'],
  ['jump', 'welcome_jump'],
  ['follow', 'welcome_follow'],
]

/** What someone who has just installed Precis needs to know. Shown once. */
export function Welcome({ translate, pinning, hasSidePanel, loadKeys }: WelcomeProps) {
  const steps = STEPS.filter(([scene]) => hasSidePanel || scene !== 'follow')
  return (
    <main className="welcome">
      <h1 className="welcome-title">{translate('welcome_title')}</h1>
      <ol className="welcome-steps">
        {steps.map(([scene, text]) => (
          <li key={scene}>
            <WelcomePicture scene={scene} />
            <p>
              {translate(text)}{' '}
              {scene === 'open' && loadKeys !== null && <Keys translate={translate} load={loadKeys} />}
            </p>
          </li>
        ))}
      </ol>
      {pinning !== null && <p className="welcome-pinning">{translate(pinning)}</p>}
    </main>
  )
}

/** As they are really bound: a browser gives none that another extension has. */
function Keys({ translate, load }: { translate: Translate; load: () => Promise<string> }) {
  const [keys, setKeys] = useState<string | null>(null)
  useEffect(() => void load().then(setKeys), [load])
  if (keys === null) return null
  return <>{keys === '' ? translate('welcome_no_keys') : translate('welcome_keys', keys)}</>
}

export type WelcomeProps = {
  translate: Translate
  /** How this browser keeps the button in view, or where it is; `null` where it always is in view. */
  pinning: MessageKey | null
  hasSidePanel: boolean
  /** The keys that open the popup, as the browser writes them; empty when they are taken. `null` in a browser without keys. */
  loadKeys: (() => Promise<string>) | null
}
