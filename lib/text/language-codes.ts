/** Codes that were replaced (IANA subtag registry), and macrolanguages pages use for their main member (CLDR aliases). */
export const LANGUAGE_ALIASES: ReadonlyMap<string, string> = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['ji', 'yi'],
  ['jw', 'jv'],
  ['mo', 'ro'],
  ['no', 'nb'],
  ['tl', 'fil'],
  ['cmn', 'zh'],
  ['eng', 'en'],
  ['deu', 'de'],
  ['fra', 'fr'],
  ['spa', 'es'],
  ['jpn', 'ja'],
  ['zho', 'zh'],
])

/** Where a region tells the script that the code leaves out (CLDR likely subtags). */
export const REGION_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['zh-TW', 'Hant'],
  ['zh-HK', 'Hant'],
  ['zh-MO', 'Hant'],
  ['zh-CN', 'Hans'],
  ['zh-SG', 'Hans'],
])

/** Languages written from right to left (CLDR character orientation). */
export const RIGHT_TO_LEFT_LANGUAGES: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa he ks nqo ps sd syr ug ur yi'.split(' '),
)

export const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set('adlm arab hebr nkoo rohg syrc thaa'.split(' '))
