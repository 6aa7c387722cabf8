/** Success, or a named and expected failure. Bugs throw instead. `cause`: what was thrown, for the details of an unknown error. */
export type Result<T, F extends string> = { ok: true; value: T } | Failed<F>

export type Failed<F extends string> = { ok: false; failure: F; cause?: unknown }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const fail = <F extends string>(failure: F): Failed<F> => ({ ok: false, failure })
