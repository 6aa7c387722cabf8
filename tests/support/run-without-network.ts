import { spawnSync } from 'node:child_process'
import { runCommand } from './run-command.ts'

/** Raises the loopback interface, which is down in a new namespace, makes sure that no other is up, and becomes the command. */
const WITH_LOOPBACK = ['sh', '-c', 'ip link set lo up && [ "$(ip -o link show up | wc -l)" = 1 ] && exec "$@"', 'sh']

/** For root, and for everybody else where Linux lets them be root of a namespace of their own. */
const WAYS = [
  ['unshare', '--net', ...WITH_LOOPBACK],
  ['unshare', '--map-root-user', '--net', ...WITH_LOOPBACK],
]

const way = process.platform === 'linux' ? WAYS.find(works) : undefined

console.log(
  way === undefined
    ? 'This system lets nobody take the network away: what follows runs with it.'
    : 'What follows runs without a network: loopback is its only interface.',
)
process.exitCode = await runCommand([...(way ?? []), ...process.argv.slice(2)])

function works([program = '', ...args]: string[]): boolean {
  return spawnSync(program, [...args, 'true']).status === 0
}
