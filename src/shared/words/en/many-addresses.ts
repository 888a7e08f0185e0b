import { number, plural } from './forms.ts'

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords = {
  'delete.forever.off':
    'Addresses that receive no mail now stay that way. This is for good: a deleted address can never be made again, by you or by anybody else.',
  'delete.perhaps.off':
    'Addresses that receive no mail now stay that way. This cannot be undone, and it may be impossible to make the same name again.',
  'delete.again.off': 'Addresses that receive no mail now stay that way. The same name can be made again.',
  'delete.caught.off':
    'The same name can be made again. If the domain has a catch-all, mail to it may still arrive.',

  'delete.title': (count: number) =>
    plural(count, { one: `Delete ${number(count)} address?`, other: `Delete ${number(count)} addresses?` }),
  'delete.names': (count: number) =>
    plural(count, {
      one: `${number(count)} address to delete`,
      other: `${number(count)} addresses to delete`,
    }),
  'delete.forever': (count: number) =>
    plural(count, {
      one: 'It stops receiving mail at once. This is for good: a deleted address can never be made again, by you or by anybody else.',
      other:
        'They stop receiving mail at once. This is for good: a deleted address can never be made again, by you or by anybody else.',
    }),
  'delete.perhaps': (count: number) =>
    plural(count, {
      one: 'It stops receiving mail at once. This cannot be undone, and it may be impossible to make this address again.',
      other:
        'They stop receiving mail at once. This cannot be undone, and it may be impossible to make these addresses again.',
    }),
  'delete.again': (count: number) =>
    plural(count, {
      one: 'It stops receiving mail at once. The same name can be made again.',
      other: 'They stop receiving mail at once. The same names can be made again.',
    }),
  'delete.caught': (count: number) =>
    plural(count, {
      one: 'It stops receiving mail at once, unless the domain has a catch-all, which still takes it. The same name can be made again.',
      other:
        'They stop receiving mail at once, unless the domain has a catch-all, which still takes it. The same names can be made again.',
    }),
  'delete.practice': (count: number) =>
    plural(count, {
      one: 'A practice address receives no mail; it is only marked as deleted.',
      other: 'Practice addresses receive no mail; they are only marked as deleted.',
    }),
  'delete.none': (count: number) =>
    plural(count, {
      one: 'This address cannot be deleted',
      other: `None of these ${number(count)} addresses can be deleted`,
    }),
  'delete.cannot': (count: number, provider: string) =>
    plural(count, {
      one: `${number(count)} address of ${provider} will stay: the service offers no way to delete addresses.`,
      other: `${number(count)} addresses of ${provider} will stay: the service offers no way to delete addresses.`,
    }),
  'delete.state': (count: number, provider: string) =>
    plural(count, {
      one: `${number(count)} address of ${provider} will stay: it is not active, and its service deletes only active ones.`,
      other: `${number(count)} addresses of ${provider} will stay: they are not active, and their service deletes only active ones.`,
    }),
  'delete.gone': (count: number, account: string) =>
    plural(count, {
      one: `${number(count)} address of ${account} will stay: this account is not in Aliasmith, so its service cannot be asked.`,
      other: `${number(count)} addresses of ${account} will stay: this account is not in Aliasmith, so its service cannot be asked.`,
    }),
  'delete.handle': (count: number) =>
    plural(count, {
      one: `${number(count)} address will stay: it belongs to a handle, which is switched off or released as a whole.`,
      other: `${number(count)} addresses will stay: they belong to handles, which are switched off or released as a whole.`,
    }),
  'delete.yes': 'Delete for good',
  'delete.yes.practice': 'Delete',
  'delete.no': 'Cancel',
  'delete.progress': (done: number, total: number) => `${number(done)} of ${number(total)}`,
  'delete.report': (count: number) =>
    plural(count, { one: `${number(count)} address deleted`, other: `${number(count)} addresses deleted` }),
  'delete.report.nothing': 'No address was deleted',
  'delete.report.unknown': 'The answer was lost',
  'delete.kept': (count: number) =>
    plural(count, { one: `${number(count)} address kept`, other: `${number(count)} addresses kept` }),
  'delete.unsaved': (count: number) =>
    plural(count, {
      one: `${number(count)} address deleted, but not recorded`,
      other: `${number(count)} addresses deleted, but not recorded`,
    }),
  'delete.unknown': (count: number) =>
    plural(count, {
      one: `${number(count)} address may have been deleted`,
      other: `${number(count)} addresses may have been deleted`,
    }),
  'delete.close': 'Close',

  'bulk.title.label': (count: number) =>
    plural(count, { one: `Label ${number(count)} address`, other: `Label ${number(count)} addresses` }),
  'bulk.title.turn-off': (count: number) =>
    plural(count, {
      one: `Switch off ${number(count)} address?`,
      other: `Switch off ${number(count)} addresses?`,
    }),
  'bulk.title.turn-on': (count: number) =>
    plural(count, {
      one: `Switch on ${number(count)} address?`,
      other: `Switch on ${number(count)} addresses?`,
    }),
  'bulk.text.label':
    'The new label replaces the labels that these addresses have. An empty field removes them.',
  'bulk.text.turn-off': 'They can be switched on again.',
  'bulk.text.turn-off.caught':
    'They can be switched on again. Where their domain has a catch-all, mail to them may still arrive.',
  'bulk.text.turn-off.to-trash':
    'Their mail goes to the trash of your mailbox until they are switched on again.',
  'bulk.text.turn-on': 'They receive mail again.',
  'bulk.names': (count: number) =>
    plural(count, {
      one: `${number(count)} address to change`,
      other: `${number(count)} addresses to change`,
    }),
  'bulk.stay.turn-off': (count: number) =>
    plural(count, {
      one: `${number(count)} address stays as it is: it cannot be switched off, or is off already.`,
      other: `${number(count)} addresses stay as they are: they cannot be switched off, or are off already.`,
    }),
  'bulk.stay.turn-on': (count: number) =>
    plural(count, {
      one: `${number(count)} address stays as it is: it cannot be switched on, or is on already.`,
      other: `${number(count)} addresses stay as they are: they cannot be switched on, or are on already.`,
    }),
  'bulk.none': 'None of these addresses can be changed',
  'bulk.yes.label': 'Save',
  'bulk.yes.turn-off': 'Switch off',
  'bulk.yes.turn-on': 'Switch on',
  'bulk.no': 'Cancel',
  'bulk.stop': 'Stop',
  'bulk.stopping': 'Stopping after this address…',
  'bulk.done.label': (count: number) =>
    plural(count, { one: `${number(count)} address labelled`, other: `${number(count)} addresses labelled` }),
  'bulk.done.turn-off': (count: number) =>
    plural(count, {
      one: `${number(count)} address switched off`,
      other: `${number(count)} addresses switched off`,
    }),
  'bulk.done.turn-on': (count: number) =>
    plural(count, {
      one: `${number(count)} address switched on`,
      other: `${number(count)} addresses switched on`,
    }),
  'bulk.nothing': 'No address was changed',
  'bulk.kept': (count: number) =>
    plural(count, {
      one: `${number(count)} address not changed`,
      other: `${number(count)} addresses not changed`,
    }),
  'bulk.unknown': (count: number) =>
    plural(count, {
      one: `${number(count)} address may have been changed`,
      other: `${number(count)} addresses may have been changed`,
    }),
  'bulk.untold': (count: number) =>
    plural(count, {
      one: `${number(count)} address labelled here, but not at the service`,
      other: `${number(count)} addresses labelled here, but not at the service`,
    }),
  'bulk.left': (count: number) =>
    plural(count, {
      one: `${number(count)} address was left as it was.`,
      other: `${number(count)} addresses were left as they were.`,
    }),
  'bulk.notAsked': (service: string) => `${service} was not asked, because an earlier request failed.`,
} as const
