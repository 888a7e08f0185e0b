import type { AddressesWords } from '../catalogue.ts'
import { all, at, number, plural } from './forms.ts'

/** Names of columns, and how many more there are. */
const listedColumns = (names: readonly string[], more: number): string =>
  all(
    more === 0
      ? names
      : [...names, plural(more, { one: `${number(more)} altra`, other: `altre ${number(more)}` })],
  )

/** How many addresses of a list are read. */
const read = (count: number) =>
  plural(count, { one: `${number(count)} letto`, other: `${number(count)} letti` })

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) =>
  plural(count, { one: `${number(count)} nuovo`, other: `${number(count)} nuovi` })
const changed = (count: number) =>
  plural(count, { one: `${number(count)} modificato`, other: `${number(count)} modificati` })

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'Indirizzi',
  'addresses.lead': 'Creati qui, o elencati dai tuoi servizi.',
  'addresses.refresh': 'Aggiorna',
  'addresses.export': 'Esporta…',
  'addresses.import': 'Importa…',
  'addresses.file': 'File da importare',
  'addresses.search': 'Cerca indirizzi',
  'addresses.account': 'Account',
  'addresses.account.all': 'Tutti gli account',
  'addresses.account.gone': (nickname) => `${nickname} (nessun account)`,
  'addresses.ready': 'Pronto',
  'addresses.ready.hint': 'Creato in anticipo e non ancora usato',
  'addresses.state': 'Stato',
  'addresses.state.all': 'Qualsiasi stato',
  'addresses.list': 'Tutti gli indirizzi',
  'addresses.count': (count) =>
    plural(count, { one: `${number(count)} indirizzo`, other: `${number(count)} indirizzi` }),
  'addresses.selected': (count) =>
    plural(count, { one: `${number(count)} selezionato`, other: `${number(count)} selezionati` }),
  'addresses.select': (address) => `Seleziona ${address}`,
  'addresses.selectAll': 'Seleziona tutto',
  'addresses.clear': 'Annulla selezione',
  'addresses.bulk.label': 'Etichetta…',
  'addresses.bulk.turn-off': 'Disattiva…',
  'addresses.bulk.turn-on': 'Attiva…',
  'addresses.sort': 'Ordine',
  'addresses.sort.newest': 'Prima i più recenti',
  'addresses.sort.name': 'Per indirizzo',
  'addresses.sort.copied': 'Prima gli ultimi copiati',
  'addresses.sort.account': 'Per account',
  'addresses.column.select': 'Selezionato',
  'addresses.column.name': 'Indirizzo',
  'addresses.column.label': 'Etichetta',
  'addresses.column.account': 'Account',
  'addresses.column.copied': 'Copiato',
  'addresses.column.newest': 'Creato',
  'addresses.column.copy': 'Copia',
  'addresses.column.actions': 'Azioni',
  'addresses.delete': 'Elimina…',
  'addresses.copy': (address) => `Copia ${address}`,
  'addresses.label.edit': (label, address) => `Modifica etichetta ${label} di ${address}`,
  'addresses.label.add': 'Aggiungi etichetta',
  'addresses.label.addTo': (address) => `Aggiungi etichetta a ${address}`,
  'addresses.to': (destination) => `a ${destination}`,
  'addresses.displayName': (name) => `mostrato come ${name}`,
  'addresses.empty.title': 'Ancora nessun indirizzo',
  'addresses.empty.text': (mac) =>
    `Creane uno ${mac ? 'dalla barra dei menu' : 'dall’area di notifica'} o con la scorciatoia, oppure importa un elenco esportato da Aliasmith o da un altro programma. Ciò che elencano i tuoi servizi appare qui da sé.`,
  'addresses.nothing': 'Nessun indirizzo corrisponde.',
  'addresses.showAll': 'Mostra tutti gli indirizzi',
  'addresses.loading': 'Caricamento…',

  'sync.under-way': 'Richiesta ai servizi…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? `${account}: ${read(done)} su ${number(total)}`
      : done === 0
        ? `Richiesta dell’elenco dell’account “${account}”…`
        : `${account}: ${read(done)}`,
  'sync.nothing': 'Tutto aggiornato',
  'sync.missing': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo manca dal suo elenco, ed è ancora considerato funzionante.`,
      other: `${number(count)} indirizzi mancano dai loro elenchi, e sono ancora considerati funzionanti.`,
    }),
  'sync.again': (when) => `Aliasmith controlla di nuovo ${at(when)}.`,
  'sync.unreadable': (count) =>
    plural(count, {
      one: `Impossibile leggere ${number(count)} riga.`,
      other: `Impossibile leggere ${number(count)} righe.`,
    }),
  'sync.result': (news, changes) =>
    news === 0
      ? `${changed(changes)}.`
      : changes === 0
        ? `${added(news)}.`
        : `${added(news)}, ${changed(changes)}.`,

  'export.title': 'Esporta indirizzi',
  'export.text': 'Il file contiene ogni indirizzo con etichetta, account e date. Non contiene chiavi.',
  'export.format': 'Formato',
  'export.csv': 'CSV',
  'export.csv.text': 'Per fogli di calcolo.',
  'export.json': 'JSON',
  'export.json.text': 'Per programmi.',
  'export.yes': 'Esporta',
  'export.done': (count, name) =>
    plural(count, {
      one: `${number(count)} indirizzo salvato come ${name}`,
      other: `${number(count)} indirizzi salvati come ${name}`,
    }),

  'import.title': 'Importa indirizzi',
  'import.reading': 'Lettura del file…',
  'import.planning': 'Confronto del file con i tuoi indirizzi…',
  'import.applying': 'Importazione…',
  'import.undoing': 'Annullamento dell’importazione…',
  'import.cancelled': 'L’importazione è stata annullata. Non è stato modificato nulla.',
  'import.encoding': 'Codifica del testo',
  'import.encoding.guessed':
    'Il file non indica la sua codifica. Se queste lettere sembrano sbagliate, scegline un’altra.',
  'import.encoding.sure': (encoding) => `Codifica del testo: ${encoding}`,
  'import.encoding.wrong': (encoding) => `La codifica di questo file non è ${encoding}.`,
  'import.encoding.again': 'Scegli un’altra codifica, o salva il file come CSV UTF-8.',
  'import.owner': 'Account di questi indirizzi',
  'import.owner.hint':
    'Il file non lo indica. Scegli l’account il cui servizio li elenca; quelli che non elenca risultano poi eliminati.',
  'import.owner.choose': 'Scegli un account',
  'import.program': (program) => `Esportazione di ${program}`,
  'import.domains': 'Domini dei tuoi alias',
  'import.domains.hint':
    'Vengono importati solo gli indirizzi sui domini selezionati. All’inizio sono selezionati quelli dell’account scelto.',
  'import.domains.more': (count) =>
    plural(count, {
      one: `${number(count)} dominio più raro non viene importato.`,
      other: `${number(count)} domini più rari non vengono importati.`,
    }),
  'import.logins':
    'Di ogni accesso vengono letti solo il nome utente, il titolo e la data. Password, note e indirizzi web non vengono conservati.',
  'import.logins.skipped': (count) =>
    plural(count, {
      one: `${number(count)} altra voce non ha un indirizzo email come nome utente.`,
      other: `${number(count)} altre voci non hanno un indirizzo email come nome utente.`,
    }),
  'import.undated': 'Gli indirizzi senza data nel file ricevono la data di oggi, se qui sono nuovi.',
  'import.sample': 'Etichette così come vengono lette',
  'import.unused': (columns, more) =>
    plural(columns.length + more, {
      one: `Questa colonna non viene importata: ${listedColumns(columns, more)}`,
      other: `Queste colonne non vengono importate: ${listedColumns(columns, more)}`,
    }),
  'import.readAs': (columns, more) =>
    `Colonne lette con un altro nome: ${listedColumns(
      columns.map(([column, field]) => `${column} come ${field}`),
      more,
    )}`,
  'import.replaced': (count) =>
    plural(count, {
      one: `${number(count)} etichetta viene sostituita da quella del file`,
      other: `${number(count)} etichette vengono sostituite da quelle del file`,
    }),
  'import.replaced.label': (from, to) => `“${from}” diventa “${to}”`,
  'import.newer': (count) =>
    plural(count, {
      one: `Sostituisci ${number(count)} etichetta che hai modificato dopo la scrittura del file`,
      other: `Sostituisci ${number(count)} etichette che hai modificato dopo la scrittura del file`,
    }),
  'import.damaged': (count) =>
    plural(count, {
      one: `${number(count)} etichetta del file contiene “\ufffd”, dove in precedenza è andata persa una lettera. Non sostituisce nessuna delle tue etichette.`,
      other: `${number(count)} etichette del file contengono “\ufffd”, dove in precedenza è andata persa una lettera. Non sostituiscono nessuna delle tue etichette.`,
    }),
  'import.added': 'Nuovi',
  'import.changed': 'Modificati',
  'import.unchanged': 'Già presenti',
  'import.refused': 'Illeggibili',
  'import.lines': 'Che cosa non si può leggere',
  'import.line.csv': (line) => `Riga ${number(line)}`,
  'import.line.json': (line) => `Voce ${number(line)}`,
  'import.more': (count) =>
    plural(count, { one: `e ${number(count)} altra`, other: `e altre ${number(count)}` }),
  'import.nothing': 'Tutto il contenuto di questo file è già qui.',
  'import.nothing.readable': 'Tutto ciò che si può leggere in questo file è già qui.',
  'import.nothing.unreadable': 'In questo file non si può leggere nulla, quindi non c’è nulla da importare.',
  'import.nothing.empty': 'Questo file non contiene indirizzi.',
  'import.nothing.chosen': 'Nessun dominio è selezionato, quindi non c’è nulla da importare.',
  'import.safe': 'Nessun indirizzo viene rimosso e nessuna etichetta viene svuotata.',
  'import.yes': 'Importa',
  'import.no': 'Annulla',
  'import.close': 'Chiudi',
  'import.tooLarge': 'Questo file supera i 500 MB, troppi per un elenco esportato.',
  'import.noText': 'Questo file non contiene testo leggibile, quindi non è un elenco esportato.',
  'import.unreadable': 'Impossibile leggere il file.',
  'import.archive': 'Questo file è una cartella di lavoro di Excel o un archivio.',
  'import.archive.again':
    'Salva la cartella di lavoro come CSV, o estrai l’archivio e scegli l’elenco che contiene.',
  'import.again': 'Scegli un elenco esportato da Aliasmith o da un altro programma.',
  'import.done': (news, changes) => `Importazione riuscita: ${added(news)}, ${changed(changes)}`,
}
