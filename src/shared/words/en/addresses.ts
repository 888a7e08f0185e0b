const number = (count: number) => count.toLocaleString('en')
const addresses = (count: number) => (count === 1 ? '1 address' : `${number(count)} addresses`)

/** The phrases of the page Addresses. */
export const addressesWords = {
  'nav.addresses': 'Addresses',
  'addresses.title': 'Addresses',
  'addresses.lead': 'Everything you made here, and what your services list.',
  'addresses.refresh': 'Refresh',
  'addresses.export': 'Export…',
  'addresses.import': 'Import…',
  'addresses.file': 'File to import',
  'addresses.search': 'Search addresses',
  'addresses.account': 'Account',
  'addresses.account.all': 'All accounts',
  'addresses.account.gone': (nickname: string) => `${nickname} (no account)`,
  'addresses.ready': 'Ready',
  'addresses.ready.hint': 'Made in advance and not used yet',
  'addresses.state': 'State',
  'addresses.state.all': 'Any state',
  'addresses.state.active': 'Active',
  'addresses.state.off': 'Switched off',
  'addresses.state.trashed': 'In the trash',
  'addresses.state.deleted': 'Deleted',
  'addresses.perhaps.active': 'Perhaps switched on',
  'addresses.perhaps.off': 'Perhaps switched off',
  'addresses.perhaps.trashed': 'Perhaps in the trash',
  'addresses.perhaps.deleted': 'Perhaps deleted',
  'addresses.list': 'All addresses',
  'addresses.count': addresses,
  'addresses.selected': (count: number) => `${number(count)} selected`,
  'addresses.select': (address: string) => `Select ${address}`,
  'addresses.selectAll': 'Select all',
  'addresses.selectFirst': (count: number) => `Select the first ${number(count)}`,
  'addresses.clear': 'Clear selection',
  'addresses.delete': 'Delete…',
  'addresses.copy': (address: string) => `Copy ${address}`,
  'addresses.actions': (address: string) => `Actions for ${address}`,
  'addresses.action.copy': 'Copy',
  'addresses.action.copy-send-from': 'Copy send-from address…',
  'addresses.action.label': 'Label',
  'addresses.action.pin': 'Pin',
  'addresses.action.unpin': 'Unpin',
  'addresses.action.forward': 'Forward to…',
  'addresses.action.turn-off': 'Switch off',
  'addresses.action.turn-on': 'Switch on',
  'addresses.action.trash': 'Move to trash',
  'addresses.action.restore': 'Restore',
  'addresses.action.delete': 'Delete…',
  'addresses.action.delete-forever': 'Delete for good…',
  'addresses.changed.active': (address: string) => `${address} is switched on`,
  'addresses.changed.off': (address: string) => `${address} is switched off and receives no mail.`,
  'addresses.changed.trashed': (address: string) => `${address} is in the trash and receives no mail.`,
  'addresses.changed.trashed.final': (address: string, provider: string) =>
    `${address} is in the trash and receives no mail. Only the page of ${provider} can restore it.`,
  'addresses.changed.deleted': (address: string) => `${address} is deleted`,
  'addresses.pin.on': (address: string) => `${address} is pinned`,
  'addresses.pin.off': (address: string) => `${address} is no longer pinned`,
  'addresses.pinned': 'Pinned',
  'addresses.untold': 'Label only here',
  'addresses.copied.active': (address: string) => `${address} copied`,
  'addresses.copied.off': (address: string) => `${address} copied. It is switched off and receives no mail.`,
  'addresses.copied.trashed': (address: string) =>
    `${address} copied. It is in the trash and receives no mail.`,
  'addresses.copied.deleted': (address: string) => `${address} copied. It is deleted and receives no mail.`,
  'addresses.label': (address: string) => `Label of ${address}`,
  'addresses.label.edit': (label: string, address: string) => `Edit label ${label} of ${address}`,
  'addresses.label.add': 'Add label',
  'addresses.label.addTo': (address: string) => `Add label to ${address}`,
  'addresses.to': (destination: string) => `to ${destination}`,
  'addresses.empty.title': 'No addresses yet',
  'addresses.empty.text':
    'Make one from the tray or with the hotkey, or import a list that Aliasmith or another program exported. What your services list appears here by itself.',
  'addresses.nothing': 'No address matches.',
  'addresses.showAll': 'Show all addresses',
  'addresses.loading': 'Loading…',

  'sync.under-way': 'Asking the services…',
  'sync.progress': (account: string, done: number, total: number | undefined) =>
    total === undefined && done === 0
      ? `Asking for the list of ${account}…`
      : total === undefined
        ? `${account}: ${number(done)} read`
        : `${account}: ${number(done)} of ${number(total)} read`,
  'sync.nothing': 'Up to date',
  'sync.missing': (count: number) =>
    count === 1
      ? '1 address is missing from its list, and still counts as working.'
      : `${number(count)} addresses are missing from their lists, and still count as working.`,
  'sync.again': (when: string) => `Aliasmith checks again at ${when}.`,
  'sync.unreadable': (count: number) =>
    count === 1 ? '1 row could not be read.' : `${number(count)} rows could not be read.`,
  'sync.result': (added: number, changed: number) =>
    [added > 0 ? `${number(added)} new` : '', changed > 0 ? `${number(changed)} changed` : '']
      .filter((part) => part !== '')
      .join(', '),

  'delete.title': (count: number) => `Delete ${addresses(count)}?`,
  'delete.names': (count: number) => `${addresses(count)} to delete`,
  'delete.forever': (count: number) =>
    `${count === 1 ? 'It stops' : 'They stop'} receiving mail at once. This is for good: a deleted address can never be made again, by you or by anybody else.`,
  'delete.perhaps': (count: number) =>
    `${count === 1 ? 'It stops' : 'They stop'} receiving mail at once. This cannot be undone, and it may be impossible to make ${count === 1 ? 'this address' : 'these addresses'} again.`,
  'delete.again': (count: number) =>
    `${count === 1 ? 'It stops' : 'They stop'} receiving mail at once. The same ${count === 1 ? 'name' : 'names'} can be made again.`,
  'delete.practice': (count: number) =>
    count === 1
      ? 'A practice address receives no mail; it is only marked as deleted.'
      : 'Practice addresses receive no mail; they are only marked as deleted.',
  'delete.none': (count: number) =>
    count === 1 ? 'This address cannot be deleted' : `None of these ${addresses(count)} can be deleted`,
  'delete.cannot': (count: number, provider: string) =>
    `${addresses(count)} of ${provider} will stay: it offers no way to delete.`,
  'delete.gone': (count: number, account: string) =>
    `${addresses(count)} of ${account} will stay: this account is not in Aliasmith, so its service cannot be asked.`,
  'delete.handle': (count: number) =>
    count === 1
      ? '1 address will stay: it belongs to a handle, which is switched off or released as a whole.'
      : `${addresses(count)} will stay: they belong to handles, which are switched off or released as a whole.`,
  'delete.yes': 'Delete for good',
  'delete.yes.practice': 'Delete',
  'delete.no': 'Cancel',
  'delete.progress': (done: number, total: number) => `${number(done)} of ${number(total)}`,
  'delete.report': (count: number) => `${addresses(count)} deleted`,
  'delete.report.nothing': 'No address was deleted',
  'delete.report.unknown': 'The answer was lost',
  'delete.kept': (count: number) => `${addresses(count)} kept`,
  'delete.unsaved': (count: number) => `${addresses(count)} deleted, but not recorded`,
  'delete.unknown': (count: number) => `${addresses(count)} may have been deleted`,
  'delete.close': 'Close',

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

  'forward.title': (address: string) => `Forward ${address}`,
  'forward.legend': 'Recipients',
  'forward.asking': 'Asking for the recipients…',
  'forward.empty': 'The service offers no recipients. Add one on its page.',
  'forward.none': 'Choose at least one recipient.',
  'forward.others': (recipients: string) =>
    `Its mail also goes to ${recipients} now, which the service does not offer any more.`,
  'forward.yes': 'Forward',
  'forward.no': 'Cancel',
  'forward.again': 'Ask again',
  'forward.done': (address: string, destination: string) => `Mail to ${address} now goes to ${destination}`,
  'forward.done.somewhere': (address: string) => `The recipients of ${address} are changed`,

  'export.title': 'Export addresses',
  'export.text': 'The file holds every address with its label, account and dates. It holds no keys.',
  'export.format': 'Format',
  'export.csv': 'CSV',
  'export.csv.text': 'For spreadsheets.',
  'export.json': 'JSON',
  'export.json.text': 'For programs.',
  'export.yes': 'Export',
  'export.done': (count: number, name: string) => `${addresses(count)} saved as ${name}`,

  'import.title': 'Import addresses',
  'import.reading': 'Reading the file…',
  'import.planning': 'Comparing the file with your addresses…',
  'import.applying': 'Importing…',
  'import.undoing': 'Undoing the import…',
  'import.cancelled': 'The import was cancelled. Nothing was changed.',
  'import.encoding': 'Text encoding',
  'import.encoding.guessed':
    'The file does not name its encoding. If these letters look wrong, choose another.',
  'import.encoding.sure': (encoding: string) => `Text encoding: ${encoding}`,
  'import.encoding.wrong': (encoding: string) => `This file is not encoded as ${encoding}.`,
  'import.encoding.again': 'Choose another encoding, or save the file as CSV UTF-8.',
  'import.owner': 'Account of these addresses',
  'import.owner.hint':
    'The file does not name it. Choose the account whose service lists them; what it does not list is shown as deleted later.',
  'import.owner.choose': 'Choose an account',
  'import.program': (program: string) => `Export of ${program}`,
  'import.domains': 'Domains of your aliases',
  'import.domains.hint':
    'Only addresses at the ticked domains are imported. At first, those of the chosen account are ticked.',
  'import.domains.more': (count: number) =>
    count === 1 ? '1 rarer domain is not imported.' : `${number(count)} rarer domains are not imported.`,
  'import.logins':
    'Of each login, only the user name, the title and the date are read. Passwords, notes and web addresses are not kept.',
  'import.logins.skipped': (count: number) =>
    count === 1
      ? '1 other entry has no email address as its user name.'
      : `${number(count)} other entries have no email address as their user name.`,
  'import.undated': 'Addresses without a date in the file get the date of today if they are new here.',
  'import.sample': 'Labels as they are read',
  'import.unused': (columns: string, count: number) =>
    `${count === 1 ? 'This column is' : 'These columns are'} not imported: ${columns}`,
  'import.unused.more': (columns: string, count: number) => `${columns} and ${number(count)} more`,
  'import.readAs': (columns: string) => `Read under another name: ${columns}`,
  'import.readAs.column': (column: string, field: string) => `${column} as ${field}`,
  'import.replaced': (count: number) =>
    count === 1
      ? '1 label is replaced by the one in the file'
      : `${number(count)} labels are replaced by those in the file`,
  'import.replaced.label': (from: string, to: string) => `“${from}” becomes “${to}”`,
  'import.newer': (count: number) =>
    count === 1
      ? 'Replace 1 label that you changed after the file was written'
      : `Replace ${number(count)} labels that you changed after the file was written`,
  'import.damaged': (count: number) =>
    count === 1
      ? '1 label in the file contains “\ufffd”, where a letter was lost before. It replaces none of your labels.'
      : `${number(count)} labels in the file contain “\ufffd”, where a letter was lost before. They replace none of your labels.`,
  'import.added': 'New',
  'import.changed': 'Changed',
  'import.unchanged': 'Already here',
  'import.refused': 'Cannot be read',
  'import.lines': 'What cannot be read',
  'import.line.csv': (line: number) => `Line ${number(line)}`,
  'import.line.json': (line: number) => `Entry ${number(line)}`,
  'import.more': (count: number) => `and ${number(count)} more`,
  'import.nothing': 'Everything in this file is here already.',
  'import.nothing.readable': 'Everything that can be read in this file is here already.',
  'import.nothing.unreadable': 'Nothing in this file can be read, so there is nothing to import.',
  'import.nothing.empty': 'This file holds no addresses.',
  'import.nothing.chosen': 'No domain is ticked, so there is nothing to import.',
  'import.safe': 'No address is removed, and no label is emptied.',
  'import.yes': 'Import',
  'import.no': 'Cancel',
  'import.close': 'Close',
  'import.tooLarge': 'This file is larger than 500 MB, too large for an exported list.',
  'import.noText': 'This file holds no text that can be read, so it is not an exported list.',
  'import.unreadable': 'The file could not be read.',
  'import.archive': 'This file is an Excel workbook or an archive.',
  'import.archive.again': 'Save the workbook as CSV, or unpack the archive and choose the list in it.',
  'import.again': 'Choose a list that Aliasmith or another program exported.',
  'import.done': (added: number, changed: number) =>
    `Imported: ${number(added)} new, ${number(changed)} changed`,
} as const

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Western European (Windows-1252)',
  'windows-1250': 'Central European (Windows-1250)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  'windows-1255': 'Hebrew (Windows-1255)',
  'windows-1256': 'Arabic (Windows-1256)',
  'windows-1257': 'Baltic (Windows-1257)',
  'windows-1258': 'Vietnamese (Windows-1258)',
  'windows-874': 'Thai (Windows-874)',
  shift_jis: 'Japanese (Shift JIS)',
  gbk: 'Chinese, simplified (GBK)',
  big5: 'Chinese, traditional (Big5)',
  'euc-kr': 'Korean (EUC-KR)',
}
