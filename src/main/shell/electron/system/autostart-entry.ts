/** The data that a desktop needs to start the app with the session. */
export interface AutostartProgram {
  /** The name that the desktop's settings show. */
  readonly name: string
  /** The absolute path of the program, then its arguments. */
  readonly command: readonly string[]
}

/** Characters that make quotes necessary (Desktop Entry Specification 1.5, section 7). */
const reserved = /[\s"'\\<>~|&;$*?#()`]/

/**
 * An argument of an `Exec` line. Three rules apply in order: quotes and their escapes, `%%` for a literal `%`, and the
 * escapes of every string in such a file.
 */
export function quoteExecArgument(argument: string): string {
  const quoted =
    argument === '' || reserved.test(argument) ? `"${argument.replaceAll(/["`$\\]/g, '\\$&')}"` : argument
  return quoted
    .replaceAll('%', '%%')
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r')
}

const execLine = (command: readonly string[]) => `Exec=${command.map(quoteExecArgument).join(' ')}`

/** The text of the file that starts the program (Desktop Application Autostart Specification 0.5). */
export function autostartEntry({ name, command }: AutostartProgram): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    execLine(command),
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}

/** The keys of the file's `Desktop Entry` group. */
function readEntry(text: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  let inEntry = false
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) inEntry = line.trim() === '[Desktop Entry]'
    const equals = line.indexOf('=')
    if (inEntry && equals > 0 && !line.startsWith('#'))
      keys.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim())
  }
  return keys
}

/**
 * Whether a desktop starts the program of the file. Desktops switch an entry off without removing it: all by `Hidden`,
 * GNOME by a key of its own.
 */
export function isAutostartOn(text: string): boolean {
  const keys = readEntry(text)
  return (
    keys.has('Exec') && keys.get('Hidden') !== 'true' && keys.get('X-GNOME-Autostart-enabled') !== 'false'
  )
}

/**
 * The same file for a program that has moved, as an AppImage does with every version; `undefined` if nothing must
 * change. A manually changed line that still starts the program stays.
 */
export function repairAutostart(text: string, { command }: AutostartProgram): string | undefined {
  const [program = ''] = command
  const now = readEntry(text).get('Exec')
  if (now === undefined || now.includes(quoteExecArgument(program))) return undefined
  const line = execLine(command)
  return text.replace(/^Exec\s*=.*$/m, () => line)
}
