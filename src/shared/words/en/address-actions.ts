import { all, number, plural } from './forms.ts'

/** The phrases of what can be done with an address, in every window. */
export const addressActionWords = {
  'state.active': 'Active',
  'state.off': 'Switched off',
  'state.off.caught': 'Switched off',
  'state.off.to-trash': 'Off: mail goes to the trash',
  'state.trashed': 'In the trash',
  'state.trashed.bounces': 'Deleted: mail bounces',
  'state.deleted': 'Deleted',
  'perhaps.active': 'Perhaps switched on',
  'perhaps.off': 'Perhaps switched off',
  'perhaps.off.caught': 'Perhaps switched off',
  'perhaps.off.to-trash': 'Perhaps off: mail goes to the trash',
  'perhaps.trashed': 'Perhaps in the trash',
  'perhaps.trashed.bounces': 'Perhaps deleted: mail bounces',
  'perhaps.deleted': 'Perhaps deleted',
  'actions.of': (address: string) => `Actions for ${address}`,
  'action.details': 'Details',
  'action.copy': 'Copy',
  'action.copy-send-from': 'Copy send-from address…',
  'action.label': 'Label',
  'action.display-name': 'Display name…',
  'action.pin': 'Pin',
  'action.unpin': 'Unpin',
  'action.forward': 'Forward to…',
  'action.open-at-service': 'Open at the service',
  'action.turn-off': 'Switch off',
  'action.turn-off.caught': 'Switch off',
  'action.turn-off.to-trash': 'Switch off: mail to trash',
  'action.turn-on': 'Switch on',
  'action.block-promotions': 'Block promotions',
  'action.allow-promotions': 'Allow promotions',
  'action.trash': 'Move to trash',
  'action.trash.bounces': 'Delete: mail bounces',
  'action.restore': 'Restore',
  'action.delete': 'Delete…',
  'action.delete-forever': 'Delete for good…',
  'keys.copy': 'Copy',
  'keys.copy-send-from': 'Copy send-from address',
  'keys.label': 'Label',
  'keys.display-name': 'Display name',
  'keys.turn-off': 'Switch off or on',
  'keys.block-promotions': 'Block or allow promotions',
  'keys.pin': 'Pin or unpin',
  'keys.forward': 'Forward',
  'keys.open-at-service': 'Open at the service',
  'keys.restore': 'Restore from the trash',
  'keys.delete': 'Delete',
  'keys.details': 'Show details',
  'keys.menu': 'All actions',
  'changed.active': (address: string) => `${address} is switched on`,
  'changed.off': (address: string) => `${address} is switched off`,
  'changed.off.to-trash': (address: string) =>
    `${address} is switched off. Its mail goes to the trash of your mailbox.`,
  'changed.off.caught': (address: string) =>
    `${address} is switched off. If its domain has a catch-all, mail to it may still arrive.`,
  'changed.trashed': (address: string) => `${address} is in the trash and receives no mail.`,
  'changed.trashed.bounces': (address: string) =>
    `${address} is deleted, and its mail goes back to the senders. It can be restored.`,
  'changed.trashed.final': (address: string, provider: string) =>
    `${address} is in the trash and receives no mail. Only the page of ${provider} can restore it.`,
  'changed.deleted': (address: string) => `${address} is deleted`,
  'promotions.blocked': 'Promotions blocked',
  'promotions.off': (address: string) => `Promotions to ${address} are blocked. Other mail arrives.`,
  'promotions.on': (address: string) => `All mail to ${address} arrives again`,
  'pin.on': (address: string) => `${address} is pinned`,
  'pin.off': (address: string) => `${address} is no longer pinned`,
  pinned: 'Pinned',
  'label.untold': 'Label only here',
  'copied.active': (address: string) => `${address} copied`,
  'copied.off': (address: string) => `${address} copied. It is switched off.`,
  'copied.off.caught': (address: string) =>
    `${address} copied. It is switched off. If its domain has a catch-all, mail to it may still arrive.`,
  'copied.off.to-trash': (address: string) =>
    `${address} copied. It is switched off: its mail goes to the trash of your mailbox.`,
  'copied.trashed': (address: string) => `${address} copied. It is in the trash and receives no mail.`,
  'copied.trashed.bounces': (address: string) =>
    `${address} copied. It is deleted: its mail goes back to the senders.`,
  'copied.deleted': (address: string) => `${address} copied. It is deleted.`,
  'label.of': (address: string) => `Label of ${address}`,
  'label.title': (address: string) => `Label ${address}`,
  'label.name': 'Label',
  'label.hint': 'What it is for. Empty removes the label.',
  'label.yes': 'Save',
  'label.no': 'Cancel',

  'details.name': 'Details',
  'details.destination': 'Forwards to',
  'details.displayName': 'Shown as',
  'details.service': 'Service',
  'details.account': 'Account',
  'details.label': 'Label',
  'details.made': 'Made',
  'details.copied': 'Last copied',
  'details.state': 'State',
  'details.domain': 'Domain in its letters',

  'delete.forever.off':
    'What receives no mail now stays that way. This is for good: a deleted address can never be made again, by you or by anybody else.',
  'delete.perhaps.off':
    'What receives no mail now stays that way. This cannot be undone, and it may be impossible to make the same name again.',
  'delete.again.off': 'What receives no mail now stays that way. The same name can be made again.',
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
      one: `${number(count)} address of ${provider} will stay: it offers no way to delete.`,
      other: `${number(count)} addresses of ${provider} will stay: it offers no way to delete.`,
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
  'bulk.text.label': 'The new label replaces those that they have. Empty removes them.',
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

  'sendFrom.title': (address: string) => `Write from ${address}`,
  'sendFrom.text': 'Mail to the copied address reaches the person you name, and comes from this address.',
  'sendFrom.to': 'Whom to write to',
  'sendFrom.to.hint': 'Their email address, like name@example.com.',
  'sendFrom.yes': 'Copy',
  'sendFrom.no': 'Cancel',
  'sendFrom.done': 'Send-from address copied',
  'sendFrom.done.text': (to: string) => `Mail to this address reaches ${to}:`,
  'sendFrom.done.how': (address: string) =>
    `Write to it from the mailbox that receives the mail of ${address}; other mailboxes may be refused.`,
  'sendFrom.byHand': 'This is the address:',
  'sendFrom.close': 'Close',

  'displayName.title': (address: string) => `Display name of ${address}`,
  'displayName.text': 'Recipients see this name beside the address when you write from it.',
  'displayName.field': 'Display name',
  'displayName.hint': 'If it is empty, the settings at the service decide.',
  'displayName.yes': 'Save',
  'displayName.no': 'Cancel',
  'displayName.done': (address: string, name: string) => `Mail from ${address} now shows the name ${name}`,
  'displayName.done.none': (address: string) => `${address} now has no display name of its own`,

  'forward.title': (address: string) => `Forward ${address}`,
  'forward.legend': 'Recipients',
  'forward.asking': 'Asking for the recipients…',
  'forward.empty': 'The service offers no recipients. Add one on its page.',
  'forward.none': 'Choose at least one recipient.',
  'forward.others': (recipients: readonly string[]) =>
    `Its mail also goes to ${all(recipients)} now, which the service no longer offers.`,
  'forward.yes': 'Forward',
  'forward.no': 'Cancel',
  'forward.again': 'Ask again',
  'forward.done': (address: string, destination: string) => `Mail to ${address} now goes to ${destination}`,
  'forward.done.somewhere': (address: string) => `The recipients of ${address} are changed`,
} as const
