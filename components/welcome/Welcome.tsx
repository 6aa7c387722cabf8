import { useEffect, useState } from 'react'
import type { MessageKey, Translate } from '../../lib/message-key.ts'
import { WelcomePicture, type WelcomeScene } from './WelcomePicture.tsx'

const STEPS: readonly (readonly [WelcomeScene, MessageKey])[] = [
  ['open', 'welcome_open'],
  ['jump', 'welcome_jump'],
  ['follow', 'welcome_follow'],
]

/** What someone who has just installed Precis needs to know. Shown once. */
export function Welcome({ translate, pinning, loadKeys }: WelcomeProps) {
  return (
    <main className="welcome">
      <h1 className="welcome-title">{translate('welcome_title')}</h1>
      <ol className="welcome-steps">
        {STEPS.map(([scene, text]) => (
          <li key={scene}>
            <WelcomePicture scene={scene} />
            <p>
              {translate(text)} {scene === 'open' && <Keys translate={translate} load={loadKeys} />}
            </p>
          </li>
        ))}
      </ol>
      {pinning !== null && <p className="welcome-pinning">{translate(pinning)}</p>}
    </main>
  )
}

/** As they are really bound: a browser gives none that another extension has. */
function Keys({ translate, load }: { translate: Translate; load: WelcomeProps['loadKeys'] }) {
  const [keys, setKeys] = useState<string | null>(null)
  useEffect(() => void load().then(setKeys), [load])
  if (keys === null) return null
  return <>{keys === '' ? translate('welcome_no_keys') : translate('welcome_keys', keys)}</>
}

export type WelcomeProps = {
  translate: Translate
  /** How this browser keeps the button in view; `null` where it always is. */
  pinning: MessageKey | null
  /** The keys that open the popup, as the browser writes them; empty when there are none. */
  loadKeys: () => Promise<string>
}
