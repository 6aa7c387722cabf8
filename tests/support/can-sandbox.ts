import { existsSync, readFileSync } from 'node:fs'
import { isRoot } from './install-browser.ts'

/** What Linux says where it lets nobody but root make the namespaces of which Chromium builds its sandbox. */
const RESTRICTIONS = [
  // Ubuntu, from 23.10 on, but for programs that it knows.
  { path: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', value: '1' },
  { path: '/proc/sys/kernel/unprivileged_userns_clone', value: '0' },
  { path: '/proc/sys/user/max_user_namespaces', value: '0' },
]

/** Whether Chromium starts with its sandbox: not for root, and not where the system keeps the means from it. */
export function canSandbox(): boolean {
  return !isRoot() && !RESTRICTIONS.some(isInForce)
}

const isInForce = ({ path, value }: { path: string; value: string }): boolean =>
  existsSync(path) && readFileSync(path, 'utf8').trim() === value
