import { all, number, plural } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, `${number(more)} more`])

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) => `${number(count)} new`
const changed = (count: number) => `${number(count)} changed`

/** The phrases of the page Addresses. */
export const addressesWords = {
  'addresses.title': 'Addresses',
  'addresses.lead': 'Made here, or listed by your services.',
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
  'addresses.list': 'All addresses',
  'addresses.count': (count: number) =>
    plural(count, { one: `${number(count)} address`, other: `${number(count)} addresses` }),
  'addresses.selected': (count: number) => `${number(count)} selected`,
  'addresses.select': (address: string) => `Select ${address}`,
  'addresses.selectAll': 'Select all',
  'addresses.clear': 'Clear selection',
  'addresses.bulk.label': 'Label…',
  'addresses.bulk.turn-off': 'Switch off…',
  'addresses.bulk.turn-on': 'Switch on…',
  'addresses.sort': 'Order',
  'addresses.sort.newest': 'Newest first',
  'addresses.sort.name': 'By address',
  'addresses.sort.copied': 'Last copied first',
  'addresses.sort.account': 'By account',
  'addresses.column.select': 'Selected',
  'addresses.column.name': 'Address',
  'addresses.column.label': 'Label',
  'addresses.column.account': 'Account',
  'addresses.column.copied': 'Copied',
  'addresses.column.newest': 'Made',
  'addresses.column.copy': 'Copy',
  'addresses.column.actions': 'Actions',
  'addresses.delete': 'Delete…',
  'addresses.copy': (address: string) => `Copy ${address}`,
  'addresses.label.edit': (label: string, address: string) => `Edit label ${label} of ${address}`,
  'addresses.label.add': 'Add label',
  'addresses.label.addTo': (address: string) => `Add label to ${address}`,
  'addresses.to': (destination: string) => `to ${destination}`,
  'addresses.displayName': (name: string) => `shown as ${name}`,
  'addresses.empty.title': 'No addresses yet',
  'addresses.empty.text': (mac: boolean) =>
    `Make one from the ${mac ? 'menu bar' : 'tray'} or with the hotkey, or import a list that Aliasmith or another program exported. What your services list appears here by itself.`,
  'addresses.nothing': 'No address matches.',
  'addresses.showAll': 'Show all addresses',
  'addresses.loading': 'Loading…',

  'sync.under-way': 'Asking the services…',
  'sync.progress': (account: string, done: number, total: number | undefined) =>
    total !== undefined
      ? `${account}: ${number(done)} of ${number(total)} read`
      : done === 0
        ? `Asking for the list of ${account}…`
        : `${account}: ${number(done)} read`,
  'sync.nothing': 'Up to date',
  'sync.missing': (count: number) =>
    plural(count, {
      one: `${number(count)} address is missing from its list, and still counts as working.`,
      other: `${number(count)} addresses are missing from their lists, and still count as working.`,
    }),
  'sync.again': (when: string) => `Aliasmith checks again at ${when}.`,
  'sync.unreadable': (count: number) =>
    plural(count, {
      one: `${number(count)} row could not be read.`,
      other: `${number(count)} rows could not be read.`,
    }),
  'sync.result': (news: number, changes: number) =>
    news === 0
      ? `${changed(changes)}.`
      : changes === 0
        ? `${added(news)}.`
        : `${added(news)}, ${changed(changes)}.`,

  'export.title': 'Export addresses',
  'export.text': 'The file holds every address with its label, account and dates. It holds no keys.',
  'export.format': 'Format',
  'export.csv': 'CSV',
  'export.csv.text': 'For spreadsheets.',
  'export.json': 'JSON',
  'export.json.text': 'For programs.',
  'export.yes': 'Export',
  'export.done': (count: number, name: string) =>
    plural(count, {
      one: `${number(count)} address saved as ${name}`,
      other: `${number(count)} addresses saved as ${name}`,
    }),

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
    plural(count, {
      one: `${number(count)} rarer domain is not imported.`,
      other: `${number(count)} rarer domains are not imported.`,
    }),
  'import.logins':
    'Of each login, only the user name, the title and the date are read. Passwords, notes and web addresses are not kept.',
  'import.logins.skipped': (count: number) =>
    plural(count, {
      one: `${number(count)} other entry has no email address as its user name.`,
      other: `${number(count)} other entries have no email address as their user name.`,
    }),
  'import.undated': 'Addresses without a date in the file get today’s date if they are new here.',
  'import.sample': 'Labels as they are read',
  'import.unused': (columns: readonly string[], more: number) =>
    plural(columns.length + more, {
      one: `This column is not imported: ${listed(columns, more)}`,
      other: `These columns are not imported: ${listed(columns, more)}`,
    }),
  'import.readAs': (columns: readonly (readonly [column: string, field: string])[], more: number) =>
    `Read under another name: ${listed(
      columns.map(([column, field]) => `${column} as ${field}`),
      more,
    )}`,
  'import.replaced': (count: number) =>
    plural(count, {
      one: `${number(count)} label is replaced by the one in the file`,
      other: `${number(count)} labels are replaced by those in the file`,
    }),
  'import.replaced.label': (from: string, to: string) => `“${from}” becomes “${to}”`,
  'import.newer': (count: number) =>
    plural(count, {
      one: `Replace ${number(count)} label that you changed after the file was written`,
      other: `Replace ${number(count)} labels that you changed after the file was written`,
    }),
  'import.damaged': (count: number) =>
    plural(count, {
      one: `${number(count)} label in the file contains “\ufffd”, where a letter was lost before. It replaces none of your labels.`,
      other: `${number(count)} labels in the file contain “\ufffd”, where a letter was lost before. They replace none of your labels.`,
    }),
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
  'import.done': (news: number, changes: number) => `Imported: ${added(news)}, ${changed(changes)}`,
} as const
