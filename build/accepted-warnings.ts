/** What Mozilla's linter warns of and is right to, each with the reason why it stays. */
export const ACCEPTED_WARNINGS: { code: string; file: RegExp; count: number; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks[\\/]shared-[\w-]+\.js$/,
    count: 2,
    reason:
      'React’s own: one for `dangerouslySetInnerHTML`, which the linter of this project forbids, one to create a script element, which no component of ours has.',
  },
]
