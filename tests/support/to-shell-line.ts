/** A command as a line for the shell of Windows, which splits at spaces and takes some signs for its own. */
export function toShellLine(command: string[]): string {
  return command.map((word) => (/[\s"&|<>^()%]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word)).join(' ')
}
