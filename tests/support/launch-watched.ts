import type { Extension } from './extension.ts'
import { launchExtension, type LaunchOptions } from './launch-extension.ts'
import { isBrowserService, startRecordingProxy } from './recording-proxy.ts'

/**
 * A browser in which the extension is listened to: what its contexts ask for is noted, and all that leaves the machine's
 * own pages ends at a server of ours that notes it too.
 */
export async function launchWatched(options: WatchedOptions = {}): Promise<Watched> {
  const { html = '', args = [], ...others } = options
  const proxy = await startRecordingProxy(html)
  const extension = await launchExtension({ ...others, args: [...args, `--proxy-server=${proxy.url}`] })
  const watch = await extension.watchRequests()
  return {
    extension,
    sent: watch.sent,
    arrived: () => proxy.requests.filter((url) => !isBrowserService(url) && !url.endsWith('/favicon.ico')),
    count: watch.count,
    close: async () => {
      watch.close()
      await extension.close()
      await proxy.close()
    },
  }
}

/** `html`: the page that every address outside of this machine answers with. */
type WatchedOptions = LaunchOptions & { html?: string }

export type Watched = {
  extension: Extension
  /** What the extension asked for, each of its contexts, but for its own files. */
  sent: string[]
  /** The addresses outside of this machine that anybody in the browser asked for. */
  arrived: () => string[]
  /** How many contexts of the extension were listened to, and for how many of its own files they asked. */
  count: () => { contexts: number; files: number }
  close: () => Promise<void>
}
