import { number, plural } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords = {
  exclude: (one: string, other: string) => `Use either ${one} or ${other}, not both.`,
  needsValue: (option: string) => `${option} needs a value.`,
  twice: (option: string) => `${option} is given twice.`,
  tooLong: (option: string, limit: number) =>
    plural(limit, {
      one: `The value of ${option} is longer than ${number(limit)} character.`,
      other: `The value of ${option} is longer than ${number(limit)} characters.`,
    }),
  control: (option: string) => `The value of ${option} contains a control character.`,
  newOnly: '--account, --label and --print work only together with --new.',
  help: `Aliasmith makes email addresses.

aliasmith                opens the popover
aliasmith --new          makes an address, copies it unless copying is off, and shows a notification
  --account=NAME         at the account with this nickname instead of the default one
  --label=TEXT           with this label
  --print                also waits for the address and writes it to standard output
aliasmith --toggle       opens or hides the popover
aliasmith --settings     opens the settings
aliasmith --hidden       starts without opening anything
aliasmith --help         shows this text

Each command reaches the running app, or starts it.

Exit codes of --new --print. With any code but 0, standard output is empty, and a
sentence on standard error says what happened and what to do:
  0   the address was made
  1   the app could not start, did not answer, or the command was ended; nothing was made
  2   the command line is wrong; nothing was made
  3   there is no account, or none with this nickname; nothing was made
  4   the key is missing, was rejected, or the keychain is locked; nothing was made
  5   the service or its rules refused; nothing was made
  6   a limit of the service is reached; nothing was made
  7   the service could not be reached, or its answer was of no use; nothing was made
  8   the answer was lost or could not be saved: the address may exist
  9   this computer cannot store or pass on the result, as the sentence says`,
  nobodyCame:
    'Aliasmith is running, but did not take the request in time. Nothing was made. Quit Aliasmith and try again.',
  noAnswer:
    'Aliasmith did not answer in time. The list in Settings, Addresses, shows whether an address was made.',
  endedEarly:
    'Aliasmith ended before it answered. The list in Settings, Addresses, shows whether an address was made.',
  cancelled: 'The command was stopped before Aliasmith began. Nothing was made.',
  notStarted: 'Aliasmith could not be started. Nothing was made. Start it without --print to see why.',
  notPrinted: (address: string) =>
    `${address} was made, but could not be written to standard output. It is in the list.`,
  noPlace: (folder: string) =>
    `The answer cannot be received in the folder ${folder}. Nothing was made. Check that you may write there.`,
  handedOver: 'Aliasmith is already running. It was asked to do this and shows the result itself.',
} as const
