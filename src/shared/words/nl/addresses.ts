import type { AddressesWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, `nog ${number(more)}`])

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) => `${number(count)} nieuw`
const changed = (count: number) => `${number(count)} gewijzigd`

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'Adressen',
  'addresses.lead': 'Hier gemaakt, of vermeld door je diensten.',
  'addresses.refresh': 'Vernieuwen',
  'addresses.export': 'Exporteren…',
  'addresses.import': 'Importeren…',
  'addresses.file': 'Te importeren bestand',
  'addresses.search': 'Adressen zoeken',
  'addresses.account': 'Account',
  'addresses.account.all': 'Alle accounts',
  'addresses.account.gone': (nickname) => `${nickname} (geen account)`,
  'addresses.ready': 'Staat klaar',
  'addresses.ready.hint': 'Vooraf gemaakt en nog niet gebruikt',
  'addresses.state': 'Status',
  'addresses.state.all': 'Elke status',
  'addresses.list': 'Alle adressen',
  'addresses.count': (count) =>
    plural(count, { one: `${number(count)} adres`, other: `${number(count)} adressen` }),
  'addresses.selected': (count) => `${number(count)} geselecteerd`,
  'addresses.select': (address) => `${address} selecteren`,
  'addresses.selectAll': 'Alles selecteren',
  'addresses.clear': 'Selectie opheffen',
  'addresses.bulk.label': 'Label…',
  'addresses.bulk.turn-off': 'Uitschakelen…',
  'addresses.bulk.turn-on': 'Inschakelen…',
  'addresses.sort': 'Volgorde',
  'addresses.sort.newest': 'Nieuwste eerst',
  'addresses.sort.name': 'Op adres',
  'addresses.sort.copied': 'Laatst gekopieerd eerst',
  'addresses.sort.account': 'Op account',
  'addresses.column.select': 'Geselecteerd',
  'addresses.column.name': 'Adres',
  'addresses.column.label': 'Label',
  'addresses.column.account': 'Account',
  'addresses.column.copied': 'Gekopieerd',
  'addresses.column.newest': 'Gemaakt',
  'addresses.column.copy': 'Kopiëren',
  'addresses.column.actions': 'Acties',
  'addresses.delete': 'Verwijderen…',
  'addresses.copy': (address) => `${address} kopiëren`,
  'addresses.label.edit': (label, address) => `Label ${label} van ${address} bewerken`,
  'addresses.label.add': 'Label toevoegen',
  'addresses.label.addTo': (address) => `Label toevoegen aan ${address}`,
  'addresses.to': (destination) => `naar ${destination}`,
  'addresses.displayName': (name) => `getoond als ${name}`,
  'addresses.empty.title': 'Nog geen adressen',
  'addresses.empty.text': (mac) =>
    `Maak er een vanuit ${mac ? 'de menubalk' : 'het systeemvak'} of met de sneltoets, of importeer een lijst die Aliasmith of een ander programma heeft geëxporteerd. Wat je diensten vermelden, verschijnt hier vanzelf.`,
  'addresses.nothing': 'Geen adres komt overeen.',
  'addresses.showAll': 'Alle adressen tonen',
  'addresses.loading': 'Laden…',

  'sync.under-way': 'Diensten opvragen…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? `${account}: ${number(done)} van ${number(total)} gelezen`
      : done === 0
        ? `${account}: lijst opvragen…`
        : `${account}: ${number(done)} gelezen`,
  'sync.nothing': 'Alles is bijgewerkt',
  'sync.missing': (count) =>
    plural(count, {
      one: `${number(count)} adres ontbreekt in de lijst en telt nog als werkend.`,
      other: `${number(count)} adressen ontbreken in hun lijsten en tellen nog als werkend.`,
    }),
  'sync.again': (when) => `Aliasmith controleert opnieuw om ${when}.`,
  'sync.unreadable': (count) =>
    plural(count, {
      one: `${number(count)} rij kon niet worden gelezen.`,
      other: `${number(count)} rijen konden niet worden gelezen.`,
    }),
  'sync.result': (news, changes) =>
    news === 0
      ? `${changed(changes)}.`
      : changes === 0
        ? `${added(news)}.`
        : `${added(news)}, ${changed(changes)}.`,

  'export.title': 'Adressen exporteren',
  'export.text': 'Het bestand bevat elk adres met label, account en datums. Het bevat geen sleutels.',
  'export.format': 'Indeling',
  'export.csv': 'CSV',
  'export.csv.text': 'Voor spreadsheets.',
  'export.json': 'JSON',
  'export.json.text': 'Voor programma’s.',
  'export.yes': 'Exporteren',
  'export.done': (count, name) =>
    plural(count, {
      one: `${number(count)} adres opgeslagen als ${name}`,
      other: `${number(count)} adressen opgeslagen als ${name}`,
    }),

  'import.title': 'Adressen importeren',
  'import.reading': 'Het bestand lezen…',
  'import.planning': 'Het bestand met je adressen vergelijken…',
  'import.applying': 'Importeren…',
  'import.undoing': 'Het importeren ongedaan maken…',
  'import.cancelled': 'Het importeren is geannuleerd. Er is niets gewijzigd.',
  'import.encoding': 'Tekstcodering',
  'import.encoding.guessed':
    'Het bestand noemt zijn codering niet. Kies een andere als deze letters er verkeerd uitzien.',
  'import.encoding.sure': (encoding) => `Tekstcodering: ${encoding}`,
  'import.encoding.wrong': (encoding) => `Dit bestand is niet gecodeerd als ${encoding}.`,
  'import.encoding.again': 'Kies een andere codering of sla het bestand op als CSV UTF-8.',
  'import.owner': 'Account van deze adressen',
  'import.owner.hint':
    'Het bestand noemt dit niet. Kies het account waarvan de dienst ze vermeldt; wat de dienst niet vermeldt, wordt later als verwijderd getoond.',
  'import.owner.choose': 'Kies een account',
  'import.program': (program) => `Export van ${program}`,
  'import.domains': 'Domeinen van je aliassen',
  'import.domains.hint':
    'Alleen adressen op de aangevinkte domeinen worden geïmporteerd. Eerst zijn die van het gekozen account aangevinkt.',
  'import.domains.more': (count) =>
    plural(count, {
      one: `${number(count)} zeldzamer domein wordt niet geïmporteerd.`,
      other: `${number(count)} zeldzamere domeinen worden niet geïmporteerd.`,
    }),
  'import.logins':
    'Van elke login worden alleen de gebruikersnaam, de titel en de datum gelezen. Wachtwoorden, notities en webadressen worden niet bewaard.',
  'import.logins.skipped': (count) =>
    plural(count, {
      one: `${number(count)} andere vermelding heeft geen e-mailadres als gebruikersnaam.`,
      other: `${number(count)} andere vermeldingen hebben geen e-mailadres als gebruikersnaam.`,
    }),
  'import.undated':
    'Adressen zonder datum in het bestand krijgen de datum van vandaag als ze hier nieuw zijn.',
  'import.sample': 'Labels zoals ze worden gelezen',
  'import.unused': (columns, more) =>
    plural(columns.length + more, {
      one: `Deze kolom wordt niet geïmporteerd: ${listed(columns, more)}`,
      other: `Deze kolommen worden niet geïmporteerd: ${listed(columns, more)}`,
    }),
  'import.readAs': (columns, more) =>
    `Gelezen onder een andere naam: ${listed(
      columns.map(([column, field]) => `${column} als ${field}`),
      more,
    )}`,
  'import.replaced': (count) =>
    plural(count, {
      one: `${number(count)} label wordt vervangen door het label in het bestand`,
      other: `${number(count)} labels worden vervangen door die in het bestand`,
    }),
  'import.replaced.label': (from, to) => `“${from}” wordt “${to}”`,
  'import.newer': (count) =>
    plural(count, {
      one: `${number(count)} label vervangen dat je hebt gewijzigd nadat het bestand is geschreven`,
      other: `${number(count)} labels vervangen die je hebt gewijzigd nadat het bestand is geschreven`,
    }),
  'import.damaged': (count) =>
    plural(count, {
      one: `${number(count)} label in het bestand bevat “\ufffd”, waar eerder een letter verloren is gegaan. Het vervangt geen van je labels.`,
      other: `${number(count)} labels in het bestand bevatten “\ufffd”, waar eerder een letter verloren is gegaan. Ze vervangen geen van je labels.`,
    }),
  'import.added': 'Nieuw',
  'import.changed': 'Gewijzigd',
  'import.unchanged': 'Al aanwezig',
  'import.refused': 'Onleesbaar',
  'import.lines': 'Wat niet kan worden gelezen',
  'import.line.csv': (line) => `Regel ${number(line)}`,
  'import.line.json': (line) => `Vermelding ${number(line)}`,
  'import.more': (count) => `en nog ${number(count)}`,
  'import.nothing': 'Alles uit dit bestand is hier al aanwezig.',
  'import.nothing.readable': 'Alles wat in dit bestand kan worden gelezen, is hier al aanwezig.',
  'import.nothing.unreadable': 'Niets in dit bestand kan worden gelezen, dus er valt niets te importeren.',
  'import.nothing.empty': 'Dit bestand bevat geen adressen.',
  'import.nothing.chosen': 'Er is geen domein aangevinkt, dus er valt niets te importeren.',
  'import.safe': 'Er wordt geen adres verwijderd en geen label leeggemaakt.',
  'import.yes': 'Importeren',
  'import.no': 'Annuleren',
  'import.close': 'Sluiten',
  'import.tooLarge': 'Dit bestand is groter dan 500 MB, te groot voor een geëxporteerde lijst.',
  'import.noText': 'Dit bestand bevat geen leesbare tekst, dus het is geen geëxporteerde lijst.',
  'import.unreadable': 'Het bestand kon niet worden gelezen.',
  'import.archive': 'Dit bestand is een Excel-werkmap of een archief.',
  'import.archive.again': 'Sla de werkmap op als CSV, of pak het archief uit en kies de lijst die erin zit.',
  'import.again': 'Kies een lijst die Aliasmith of een ander programma heeft geëxporteerd.',
  'import.done': (news, changes) => `Geïmporteerd: ${added(news)}, ${changed(changes)}`,
}
