/**
 * The newest of what is used, each by its place in MDN's compatibility data, and by what shows in the build that it is used.
 * What is guarded by a test for it (`getComposedRanges`, the side panel, menus, keys) asks for no version.
 */
export const NEWEST_FEATURES: { feature: string; used: RegExp }[] = [
  { feature: 'api.Element.checkVisibility', used: /\bcheckVisibility\b/ },
  { feature: 'api.HighlightRegistry', used: /\.highlights\b/ },
  { feature: 'css.selectors.has', used: /:has\(/ },
  { feature: 'css.types.color.color-mix', used: /\bcolor-mix\(/ },
  { feature: 'css.types.color.light-dark', used: /\blight-dark\(/ },
  { feature: 'javascript.builtins.Array.toSorted', used: /\.toSorted\(/ },
  { feature: 'javascript.builtins.Intl.Segmenter', used: /\bIntl\.Segmenter\b/ },
  { feature: 'javascript.builtins.Map.groupBy', used: /\bMap\.groupBy\b/ },
  { feature: 'javascript.builtins.Promise.withResolvers', used: /\bwithResolvers\b/ },
  { feature: 'javascript.builtins.Set.union', used: /\.union\(/ },
  { feature: 'javascript.builtins.String.toWellFormed', used: /\btoWellFormed\b/ },
  { feature: 'webextensions.api.action.openPopup', used: /\.openPopup\b/ },
  { feature: 'webextensions.api.storage.session', used: /\.session\b/ },
]

/** Newer than what is supported, and easily written by mistake. */
export const TOO_NEW: { feature: string; used: RegExp }[] = [
  {
    feature: 'javascript.builtins.Iterator.map',
    used: /\.(?:values|keys|entries)\(\)\.(?:map|filter|reduce|some|every)\(/,
  },
  { feature: 'javascript.builtins.Iterator.toArray', used: /\.toArray\(/ },
  { feature: 'javascript.builtins.Promise.try', used: /\bPromise\.try\b/ },
  { feature: 'javascript.builtins.RegExp.escape', used: /\bRegExp\.escape\b/ },
]
