import type { ImportFailureWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmith legge i propri elenchi e quelli esportati da addy.io, SimpleLogin, Firefox Relay e Bitwarden.'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'Questo file supera i 500 MB, troppi per un elenco esportato.',
    'Scegli un elenco esportato da Aliasmith o da un altro programma.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'La prima riga di questo file indica troppe colonne.'
      : plural(limit, {
          one: `La prima riga di questo file indica più di ${number(limit)} colonna.`,
          other: `La prima riga di questo file indica più di ${number(limit)} colonne.`,
        }),
    'Scegli un elenco esportato, o elimina le colonne che non servono.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'Questo file indica troppi account.'
      : plural(limit, {
          one: `Questo file indica più di ${number(limit)} account.`,
          other: `Questo file indica più di ${number(limit)} account.`,
        }),
    'Controlla la colonna account: deve contenere il nome di un account, lo stesso in molte righe.',
  ],
  'import-cancelled': () => ['L’importazione è stata annullata.', 'Non è stato modificato nulla.'],
  'import-unreadable': () => ['Questo file non contiene indirizzi leggibili.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `Questo file proviene da ${program} e non indica alcun account di Aliasmith.`
      : 'Questo file proviene da un altro programma e non indica alcun account di Aliasmith.',
    'Aggiungi prima l’account di questi indirizzi, poi importa il file.',
  ],
  'import-encrypted': () => [
    'Questa esportazione è cifrata, quindi i suoi indirizzi non si possono leggere.',
    'Esporta di nuovo senza cifratura e importa quel file. Poi eliminalo, perché contiene tutte le tue password.',
  ],
  'import-newer': () => [
    'Questo file è stato scritto da una versione più recente di Aliasmith.',
    'Installa la versione più recente. Non è stato modificato nulla.',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'La prima riga di questo file non indica le colonne necessarie.'
      : plural(columns.length, {
          one: `La prima riga di questo file non indica la colonna ${all(columns)}.`,
          other: `La prima riga di questo file non indica le colonne ${all(columns)}.`,
        }),
    sentences('Indica le colonne address, account e provider nella prima riga.', knownFiles),
  ],
  'import-gone': () => ['L’importazione di questo file è terminata.', 'Scegli di nuovo il file.'],
}
