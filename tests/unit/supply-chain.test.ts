import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { flag, oneOf, text, type Decoder } from '../../lib/browser/decoder.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const read = (file: string): unknown => JSON.parse(readFileSync(resolve(ROOT, file), 'utf8'))

const toEntries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const fieldOf = <T>(value: unknown, name: string, decode: Decoder<T>): T | undefined =>
  typeof value === 'object' && value !== null ? decode(Reflect.get(value, name)) : undefined

const anything: Decoder<unknown> = (value) => value

const manifest = read('package.json')
const runtime = toEntries(fieldOf(manifest, 'dependencies', anything))
const development = toEntries(fieldOf(manifest, 'devDependencies', anything))

/** Every package that an install brings; the first entry of a lock file is the project itself. */
const [own, ...locked] = toEntries(fieldOf(read('package-lock.json'), 'packages', anything))

test('every dependency is named with one exact version, and only a few ship', () => {
  const loose = [...runtime, ...development].filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)),
  )
  expect(loose).toEqual([])
  expect(runtime.map(([name]) => name)).toEqual(['react', 'react-dom', 'zustand'])
})

test('what is locked is what is named', () => {
  expect(own?.[0]).toBe('')
  const versions = new Map(locked.map(([path, entry]) => [path, fieldOf(entry, 'version', text)]))
  const other = [...runtime, ...development].filter(
    ([name, version]) => versions.get(`node_modules/${name}`) !== version,
  )
  expect(other).toEqual([])
})

test('every package is locked by its content, and comes from no address of its own', () => {
  expect(locked.length).toBeGreaterThan(100)
  const strange = locked.filter(
    // Without an address npm asks the registry that is set, and takes nothing whose content differs.
    ([, entry]) =>
      fieldOf(entry, 'resolved', text) !== undefined ||
      fieldOf(entry, 'integrity', text)?.startsWith('sha512-') !== true,
  )
  expect(strange.map(([path]) => path)).toEqual([])
})

/** All of them let us do what we do: ship the code of some, and run others. */
const LICENSES = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  '(MIT OR CC0-1.0)',
  '(MPL-2.0 OR Apache-2.0)',
]

test('every package has a license that allows what we do', () => {
  const decode = oneOf(LICENSES)
  expect(
    locked
      .filter(([, entry]) => fieldOf(entry, 'license', decode) === undefined)
      .map(([path, entry]) => [path, fieldOf(entry, 'license', anything)]),
  ).toEqual([])
})

test('what ships is under the MIT license', () => {
  const shipped = locked.filter(
    ([, entry]) =>
      fieldOf(entry, 'dev', flag) !== true &&
      fieldOf(entry, 'devOptional', flag) !== true &&
      fieldOf(entry, 'optional', flag) !== true,
  )
  expect(shipped.map(([path]) => path).toSorted()).toEqual([
    'node_modules/react',
    'node_modules/react-dom',
    'node_modules/scheduler',
    'node_modules/zustand',
  ])
  expect(shipped.filter(([, entry]) => fieldOf(entry, 'license', text) !== 'MIT')).toEqual([])
})

test('of all packages, only the one that brings Node runs a script when it is installed', () => {
  const running = locked.filter(([, entry]) => fieldOf(entry, 'hasInstallScript', flag) === true)
  expect(running.map(([path]) => path)).toEqual(['node_modules/node'])
  expect(fieldOf(manifest, 'allowScripts', anything)).toEqual({ node: true })
})
