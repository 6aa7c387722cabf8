import type { Rolldown } from 'vite'

/**
 * One file for what the panels share, one for what the options share with them: what is loaded later shares code with both,
 * and would else cut them into many small files, which compress less well.
 */
export function nameSharedChunk(id: string, modules: Rolldown.ChunkingContext): string | null {
  const reached = new Set([id])
  for (const user of reached) for (const importer of modules.getModuleInfo(user)?.importers ?? []) reached.add(importer)
  const isNeededBy = (page: string) => [...reached].some((user) => user.includes(`/entrypoints/${page}/`))
  if (!isNeededBy('popup') || !isNeededBy('sidepanel')) return null
  return isNeededBy('options') ? 'shared' : 'panel'
}
