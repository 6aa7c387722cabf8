/** What the benches run inside a page, in a world of its own. Bundled when a bench starts, never shipped. */
export { checkAnchors } from './check-anchors.ts'
export {
  measureAsking,
  measureCopying,
  measureCopyingAgain,
  measureCopyingCompiled,
  measureReading,
  measureVisiting,
} from './measure-times.ts'
export { readWithout, scoreRules } from './score-rules.ts'
