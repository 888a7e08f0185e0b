import { accountHotkey, type ByHotkey } from '../../shared/views/desktop.ts'

const plainWord = /^[\w@%+:,./-]+$/

/** A word of a command, quoted for a shell and for the keyboard settings of desktops where necessary. */
function quoted(word: string): string {
  return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** The commands that a desktop can run in place of each hotkey. */
export function hotkeyCommands(
  launchCommand: string,
  accounts: readonly { readonly id: string; readonly nickname: string }[],
): ByHotkey<string> {
  const ofAccounts = accounts.map(({ id, nickname }) => [
    accountHotkey(id),
    `${launchCommand} --new --account=${quoted(nickname)}`,
  ])
  return {
    ...Object.fromEntries(ofAccounts),
    newAddress: `${launchCommand} --new`,
    openPopover: `${launchCommand} --toggle`,
  }
}
