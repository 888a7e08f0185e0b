import { spawnSync } from 'node:child_process'

/** A menu entry of Linux: its groups, each with its keys and values. */
export type MenuEntry = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Reads a menu entry that has passed the specification’s own checker. */
export function readMenuEntry(text: string): MenuEntry {
  return Object.fromEntries(
    text.split(/^(?=\[)/m).map((group) => {
      const lines = [...group.matchAll(/^([A-Za-z0-9-]+(?:\[\w+\])?) *= *(.*)$/gm)]
      const name = /^\[(.+)\]$/m.exec(group)?.[1] ?? ''
      return [name, Object.fromEntries(lines.map(([, key, value]) => [key, value]))]
    }),
  )
}

/** The checker of the Desktop Entry Specification. */
const checker = 'desktop-file-validate'

/** Whether the specification's own checker is installed. */
export const hasChecker = spawnSync(checker, ['--help']).error === undefined

/**
 * The violations of the specification by its own checker, and faults that keep the app and its actions out of the menu.
 */
export function entryProblems(file: string, text: string): readonly string[] {
  const { stdout, stderr } = spawnSync(checker, [file], { encoding: 'utf8' })
  const { 'Desktop Entry': main = {}, ...others } = readMenuEntry(text)
  const program = main.Exec?.split(' ')[0]
  return [
    // Its other hints are matters of taste.
    ...`${stdout}${stderr}`.split('\n').filter((line) => /: (?:error|warning): |registered main/.test(line)),
    ...['Type', 'Name', 'Exec', 'Icon', 'Categories']
      .filter((key) => !main[key])
      .map((key) => `${key} is missing`),
    ...Object.keys(main)
      .filter((key) => /^(?:Actions|Categories|Keywords|MimeType)\b/.test(key) && !main[key]?.endsWith(';'))
      .map((key) => `${key} cannot be "${main[key]}"`),
    ...Object.entries(others)
      .filter(([, { Exec = '' }]) => Exec.split(' ')[0] !== program)
      .map(([name, { Exec }]) => `${name} starts "${Exec}" and not ${program}`),
  ]
}
