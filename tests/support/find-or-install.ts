/** A browser that can be tested with: the one that is named, one of the usual places, or one that is installed now. */
export async function findOrInstall({ name, variable, places, isUsable, ways }: Sought): Promise<string> {
  const named = process.env[variable]
  if (named) {
    if (isUsable(named)) return named
    throw new Error(`${variable} is ${named}, which is not a ${name} that starts and can be tested with.`)
  }
  const find = () => places.find(isUsable)
  const found = find()
  if (found !== undefined) return found
  if (ways.length > 0) console.log(`No ${name} found on this machine: installing one, once.`)
  for (const install of ways) {
    install()
    const installed = find()
    if (installed !== undefined) return installed
  }
  throw new Error(`No ${name} could be installed. Install one and set ${variable} to its program file.`)
}

type Sought = {
  /** With what else may be taken for one. */
  name: string
  /** The environment variable that names a program file. */
  variable: string
  places: string[]
  isUsable: (path: string) => boolean
  /** To install one, the likeliest first. */
  ways: (() => void)[]
}
