/** How long a program may take to answer, in milliseconds. */
const deadlineMs = 2_000

/** The output of a system program; empty if it is missing, fails or is silent for two seconds. Never rejects. */
export async function outputOf(program: string, args: readonly string[]): Promise<string> {
  // Loaded here, because the icon that macOS and Windows show waits for no program.
  const { execFile } = await import('node:child_process')
  return new Promise((resolve) => {
    execFile(program, args, { timeout: deadlineMs, encoding: 'utf8', windowsHide: true }, (error, output) =>
      resolve(error === null ? output : ''),
    )
  })
}

/** The arguments with which the program `gdbus` calls a method on the session's bus. */
export const gdbus = (destination: string, path: string, method: string, ...args: readonly string[]) => [
  'call',
  '--session',
  '--dest',
  destination,
  '--object-path',
  path,
  '--method',
  method,
  ...args,
]
