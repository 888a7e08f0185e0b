import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name: string, mac: boolean) =>
    [
      `The hotkey ${name} could not be set: another program may be using its keys.`,
      `Choose other keys in Settings, Shortcuts. Until then, everything can be done from the ${mac ? 'menu bar' : 'tray'}.`,
    ] as const,
  notOffered: (name: string) =>
    [
      `This desktop did not accept the hotkey ${name}.`,
      'Settings, Shortcuts, says how to bind it in the settings of your desktop instead.',
    ] as const,
  unusable: (name: string, written: string, why: string) =>
    [
      sentences(`The settings file names “${written}” for the hotkey ${name}, which cannot be used.`, why),
      'The default is used instead. You can change it in Settings, Shortcuts.',
    ] as const,
  unusableOfAccount: (name: string, written: string, why: string) =>
    [
      sentences(`The accounts file names “${written}” for the hotkey ${name}, which cannot be used.`, why),
      'It is off. You can choose other keys in Settings, Shortcuts.',
    ] as const,
} as const
