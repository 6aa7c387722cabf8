/** Success, or a named and expected failure. Bugs throw instead. */
export type Result<T, F extends string> = { ok: true; value: T } | { ok: false; failure: F }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const fail = <F extends string>(failure: F): { ok: false; failure: F } => ({ ok: false, failure })
