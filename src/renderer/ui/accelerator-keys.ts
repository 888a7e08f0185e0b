import type { Snapshot } from '../../shared/snapshot.ts'

type Names = Readonly<Record<string, string>>

const macNames: Names = {
  CommandOrControl: '⌘',
  CmdOrCtrl: '⌘',
  Command: '⌘',
  Cmd: '⌘',
  Control: '⌃',
  Ctrl: '⌃',
  Alt: '⌥',
  Option: '⌥',
  Shift: '⇧',
}

const otherNames: Names = {
  CommandOrControl: 'Ctrl',
  CmdOrCtrl: 'Ctrl',
  Control: 'Ctrl',
  Super: 'Super',
  Meta: 'Super',
}

/** The keys of an accelerator in Electron's notation, as the keyboard of the system names them. */
export function acceleratorKeys(accelerator: string, platform: Snapshot['platform']): readonly string[] {
  const names = platform === 'mac' ? macNames : otherNames
  const meta = platform === 'windows' ? 'Win' : undefined
  return accelerator
    .split('+')
    .map((key) => (key === 'Super' || key === 'Meta' ? meta : undefined) ?? names[key] ?? key)
}
