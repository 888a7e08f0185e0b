import type { AddressesWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, `${number(more)} weitere`])

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) => `${number(count)} neu`
const changed = (count: number) => `${number(count)} geändert`

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'Adressen',
  'addresses.lead': 'Hier erstellt oder von Ihren Diensten gemeldet.',
  'addresses.refresh': 'Aktualisieren',
  'addresses.export': 'Exportieren…',
  'addresses.import': 'Importieren…',
  'addresses.file': 'Zu importierende Datei',
  'addresses.search': 'Adressen durchsuchen',
  'addresses.account': 'Konto',
  'addresses.account.all': 'Alle Konten',
  'addresses.account.gone': (nickname) => `${nickname} (kein Konto)`,
  'addresses.ready': 'Bereit',
  'addresses.ready.hint': 'Im Voraus erstellt und noch nicht verwendet',
  'addresses.state': 'Status',
  'addresses.state.all': 'Jeder Status',
  'addresses.list': 'Alle Adressen',
  'addresses.count': (count) =>
    plural(count, { one: `${number(count)} Adresse`, other: `${number(count)} Adressen` }),
  'addresses.selected': (count) => `${number(count)} ausgewählt`,
  'addresses.select': (address) => `${address} auswählen`,
  'addresses.selectAll': 'Alle auswählen',
  'addresses.clear': 'Auswahl aufheben',
  'addresses.bulk.label': 'Label…',
  'addresses.bulk.turn-off': 'Deaktivieren…',
  'addresses.bulk.turn-on': 'Aktivieren…',
  'addresses.sort': 'Reihenfolge',
  'addresses.sort.newest': 'Neueste zuerst',
  'addresses.sort.name': 'Nach Adresse',
  'addresses.sort.copied': 'Zuletzt kopierte zuerst',
  'addresses.sort.account': 'Nach Konto',
  'addresses.column.select': 'Ausgewählt',
  'addresses.column.name': 'Adresse',
  'addresses.column.label': 'Label',
  'addresses.column.account': 'Konto',
  'addresses.column.copied': 'Kopiert',
  'addresses.column.newest': 'Erstellt',
  'addresses.column.copy': 'Kopieren',
  'addresses.column.actions': 'Aktionen',
  'addresses.delete': 'Löschen…',
  'addresses.copy': (address) => `${address} kopieren`,
  'addresses.label.edit': (label, address) => `Label „${label}“ von ${address} bearbeiten`,
  'addresses.label.add': 'Label hinzufügen',
  'addresses.label.addTo': (address) => `Label hinzufügen: ${address}`,
  'addresses.to': (destination) => `an ${destination}`,
  'addresses.displayName': (name) => `angezeigt als ${name}`,
  'addresses.empty.title': 'Noch keine Adressen',
  'addresses.empty.text': (mac) =>
    `Erstellen Sie eine über ${mac ? 'die Menüleiste' : 'den Infobereich'} oder mit dem Tastenkürzel, oder importieren Sie eine Liste, die Aliasmith oder ein anderes Programm exportiert hat. Was Ihre Dienste auflisten, erscheint hier von selbst.`,
  'addresses.nothing': 'Keine passende Adresse.',
  'addresses.showAll': 'Alle Adressen anzeigen',
  'addresses.loading': 'Wird geladen…',

  'sync.under-way': 'Dienste werden abgefragt…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? `${account}: ${number(done)} von ${number(total)} gelesen`
      : done === 0
        ? `${account}: Liste wird abgefragt…`
        : `${account}: ${number(done)} gelesen`,
  'sync.nothing': 'Alles aktuell',
  'sync.missing': (count) =>
    plural(count, {
      one: `${number(count)} Adresse fehlt in ihrer Liste und gilt weiterhin als funktionierend.`,
      other: `${number(count)} Adressen fehlen in ihren Listen und gelten weiterhin als funktionierend.`,
    }),
  'sync.again': (when) => `Aliasmith prüft um ${when} Uhr erneut.`,
  'sync.unreadable': (count) =>
    plural(count, {
      one: `${number(count)} Zeile konnte nicht gelesen werden.`,
      other: `${number(count)} Zeilen konnten nicht gelesen werden.`,
    }),
  'sync.result': (news, changes) =>
    news === 0
      ? `${changed(changes)}.`
      : changes === 0
        ? `${added(news)}.`
        : `${added(news)}, ${changed(changes)}.`,

  'export.title': 'Adressen exportieren',
  'export.text': 'Die Datei enthält jede Adresse mit Label, Konto und Daten. Schlüssel enthält sie nicht.',
  'export.format': 'Format',
  'export.csv': 'CSV',
  'export.csv.text': 'Für Tabellenkalkulationen.',
  'export.json': 'JSON',
  'export.json.text': 'Für Programme.',
  'export.yes': 'Exportieren',
  'export.done': (count, name) =>
    plural(count, {
      one: `${number(count)} Adresse gespeichert als ${name}`,
      other: `${number(count)} Adressen gespeichert als ${name}`,
    }),

  'import.title': 'Adressen importieren',
  'import.reading': 'Datei wird gelesen…',
  'import.planning': 'Datei wird mit Ihren Adressen verglichen…',
  'import.applying': 'Wird importiert…',
  'import.undoing': 'Import wird rückgängig gemacht…',
  'import.cancelled': 'Der Import wurde abgebrochen. Nichts wurde geändert.',
  'import.encoding': 'Textkodierung',
  'import.encoding.guessed':
    'Die Datei nennt ihre Kodierung nicht. Sehen diese Buchstaben falsch aus, wählen Sie eine andere.',
  'import.encoding.sure': (encoding) => `Textkodierung: ${encoding}`,
  'import.encoding.wrong': (encoding) => `Die Kodierung dieser Datei ist nicht ${encoding}.`,
  'import.encoding.again':
    'Wählen Sie eine andere Kodierung, oder speichern Sie die Datei als CSV mit UTF-8.',
  'import.owner': 'Konto dieser Adressen',
  'import.owner.hint':
    'Die Datei nennt es nicht. Wählen Sie das Konto, dessen Dienst die Adressen auflistet; was er nicht auflistet, wird später als gelöscht angezeigt.',
  'import.owner.choose': 'Konto wählen',
  'import.program': (program) => `Export von ${program}`,
  'import.domains': 'Domains Ihrer Aliasse',
  'import.domains.hint':
    'Nur Adressen an den angekreuzten Domains werden importiert. Anfangs sind die des gewählten Kontos angekreuzt.',
  'import.domains.more': (count) =>
    plural(count, {
      one: `${number(count)} seltenere Domain wird nicht importiert.`,
      other: `${number(count)} seltenere Domains werden nicht importiert.`,
    }),
  'import.logins':
    'Von jedem Eintrag mit Zugangsdaten werden nur Benutzername, Titel und Datum gelesen. Passwörter, Notizen und Webadressen werden nicht gespeichert.',
  'import.logins.skipped': (count) =>
    plural(count, {
      one: `${number(count)} weiterer Eintrag hat keine E-Mail-Adresse als Benutzernamen.`,
      other: `${number(count)} weitere Einträge haben keine E-Mail-Adresse als Benutzernamen.`,
    }),
  'import.undated':
    'Adressen, für die in der Datei kein Datum steht, erhalten das heutige, sofern sie hier neu sind.',
  'import.sample': 'Labels, wie sie gelesen werden',
  'import.unused': (columns, more) =>
    plural(columns.length + more, {
      one: `Diese Spalte wird nicht importiert: ${listed(columns, more)}`,
      other: `Diese Spalten werden nicht importiert: ${listed(columns, more)}`,
    }),
  'import.readAs': (columns, more) =>
    `Unter anderem Namen gelesen: ${listed(
      columns.map(([column, field]) => `${column} als ${field}`),
      more,
    )}`,
  'import.replaced': (count) =>
    plural(count, {
      one: `${number(count)} Label wird durch das in der Datei ersetzt`,
      other: `${number(count)} Labels werden durch die in der Datei ersetzt`,
    }),
  'import.replaced.label': (from, to) => `Aus „${from}“ wird „${to}“`,
  'import.newer': (count) =>
    plural(count, {
      one: `${number(count)} Label ersetzen, das Sie geändert haben, nachdem die Datei geschrieben wurde`,
      other: `${number(count)} Labels ersetzen, die Sie geändert haben, nachdem die Datei geschrieben wurde`,
    }),
  'import.damaged': (count) =>
    plural(count, {
      one: `${number(count)} Label in der Datei enthält „\ufffd“ anstelle eines Buchstabens, der schon zuvor verloren ging. Es ersetzt keines Ihrer Labels.`,
      other: `${number(count)} Labels in der Datei enthalten „\ufffd“ anstelle eines Buchstabens, der schon zuvor verloren ging. Diese ersetzen keines Ihrer Labels.`,
    }),
  'import.added': 'Neu',
  'import.changed': 'Geändert',
  'import.unchanged': 'Bereits vorhanden',
  'import.refused': 'Nicht lesbar',
  'import.lines': 'Was nicht gelesen werden kann',
  'import.line.csv': (line) => `Zeile ${number(line)}`,
  'import.line.json': (line) => `Eintrag ${number(line)}`,
  'import.more': (count) => `und ${number(count)} weitere`,
  'import.nothing': 'Alles in dieser Datei ist bereits vorhanden.',
  'import.nothing.readable': 'Alles, was sich in dieser Datei lesen lässt, ist bereits vorhanden.',
  'import.nothing.unreadable':
    'In dieser Datei lässt sich nichts lesen, daher gibt es nichts zu importieren.',
  'import.nothing.empty': 'Diese Datei enthält keine Adressen.',
  'import.nothing.chosen': 'Es ist keine Domain angekreuzt, daher gibt es nichts zu importieren.',
  'import.safe': 'Keine Adresse wird entfernt, kein Label geleert.',
  'import.yes': 'Importieren',
  'import.no': 'Abbrechen',
  'import.close': 'Schließen',
  'import.tooLarge': 'Diese Datei ist größer als 500 MB, zu groß für eine exportierte Liste.',
  'import.noText': 'Diese Datei enthält keinen lesbaren Text, ist also keine exportierte Liste.',
  'import.unreadable': 'Die Datei konnte nicht gelesen werden.',
  'import.archive': 'Diese Datei ist eine Excel-Arbeitsmappe oder ein Archiv.',
  'import.archive.again':
    'Speichern Sie die Arbeitsmappe als CSV, oder entpacken Sie das Archiv und wählen Sie die Liste darin.',
  'import.again': 'Wählen Sie eine Liste, die Aliasmith oder ein anderes Programm exportiert hat.',
  'import.done': (news, changes) => `Importiert: ${added(news)}, ${changed(changes)}`,
}
