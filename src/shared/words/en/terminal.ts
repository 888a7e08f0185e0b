import { number, plural } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords = {
  exclude: (one: string, other: string) => `${one} and ${other} exclude each other.`,
  needsValue: (option: string) => `${option} needs a value.`,
  twice: (option: string) => `${option} is given twice.`,
  tooLong: (option: string, limit: number) =>
    plural(limit, {
      one: `The value of ${option} is longer than ${number(limit)} character.`,
      other: `The value of ${option} is longer than ${number(limit)} characters.`,
    }),
  control: (option: string) => `The value of ${option} contains a control character.`,
  newOnly: '--account, --label and --print go together with --new only.',
  help: `Aliasmith makes email addresses.

aliasmith                opens the popover
aliasmith --new          makes an address, copies it unless copying is off, and notifies
  --account=NAME         at the account of this nickname instead of the default one
  --label=TEXT           with this label
  --print                also writes the address to the standard output, and waits for it
aliasmith --toggle       opens or hides the popover
aliasmith --settings     opens the settings
aliasmith --hidden       starts without opening anything
aliasmith --help         shows this text

Each command reaches the running app, or starts it.

Exit codes of --new --print. With any code but 0 the standard output is empty, and a
sentence on the standard error says what happened and what to do:
  0   the address was made
  1   the app could not start, did not answer, or the command was ended; nothing was made
  2   the command line is wrong; nothing was made
  3   there is no account, or none of this name; nothing was made
  4   the key is missing, was rejected, or the keychain is locked; nothing was made
  5   the service or its rules refused; nothing was made
  6   a limit of the service is reached; nothing was made
  7   the service could not be reached, or its answer was no answer; nothing was made
  8   the answer was lost or could not be saved: the address may exist
  9   this computer cannot store or pass on the result, as the sentence says`,
  nobodyCame:
    'The running Aliasmith did not take the request in time. Nothing was made. Quit it and try again.',
  noAnswer:
    'Aliasmith did not answer in time. Whether an address was made is shown in its list, in Settings, Addresses.',
  endedEarly:
    'Aliasmith ended before it answered. Whether an address was made is shown in its list, in Settings, Addresses.',
  cancelled: 'The command was ended before Aliasmith began. Nothing was made.',
  notStarted: 'Aliasmith could not be started. Nothing was made. Start it without --print to see why.',
  notPrinted: (address: string) =>
    `${address} was made, but could not be written to the standard output. It is in the list.`,
  noPlace: (folder: string) =>
    `The answer cannot be received in the folder ${folder}. Nothing was made. Check that you may write there.`,
  handedOver: 'Aliasmith is running already. It was asked to do this and shows the result itself.',
} as const
