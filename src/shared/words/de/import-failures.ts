import type { ImportFailureWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmith liest eigene Listen und solche, die addy.io, SimpleLogin, Firefox Relay und Bitwarden exportieren.'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'Diese Datei ist größer als 500 MB, zu groß für eine exportierte Liste.',
    'Wählen Sie eine Liste, die Aliasmith oder ein anderes Programm exportiert hat.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'Die erste Zeile dieser Datei nennt zu viele Spalten.'
      : plural(limit, {
          one: `Die erste Zeile dieser Datei nennt mehr als ${number(limit)} Spalte.`,
          other: `Die erste Zeile dieser Datei nennt mehr als ${number(limit)} Spalten.`,
        }),
    'Wählen Sie eine exportierte Liste, oder löschen Sie die Spalten, die nicht gebraucht werden.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'Diese Datei nennt zu viele Konten.'
      : plural(limit, {
          one: `Diese Datei nennt mehr als ${number(limit)} Konto.`,
          other: `Diese Datei nennt mehr als ${number(limit)} Konten.`,
        }),
    'Prüfen Sie die Spalte account: Sie soll den Namen eines Kontos enthalten, denselben in vielen Zeilen.',
  ],
  'import-cancelled': () => ['Der Import wurde abgebrochen.', 'Nichts wurde geändert.'],
  'import-unreadable': () => ['Diese Datei enthält keine lesbaren Adressen.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `Diese Datei stammt von ${program} und nennt kein Konto in Aliasmith.`
      : 'Diese Datei stammt von einem anderen Programm und nennt kein Konto in Aliasmith.',
    'Fügen Sie zuerst das Konto dieser Adressen hinzu, und importieren Sie dann die Datei.',
  ],
  'import-encrypted': () => [
    'Dieser Export ist verschlüsselt, daher können seine Adressen nicht gelesen werden.',
    'Exportieren Sie noch einmal ohne Verschlüsselung, und importieren Sie diese Datei. Löschen Sie sie danach, denn sie enthält alle Ihre Passwörter.',
  ],
  'import-newer': () => [
    'Diese Datei wurde von einer neueren Version von Aliasmith geschrieben.',
    'Installieren Sie die neueste Version. Nichts wurde geändert.',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'Die erste Zeile dieser Datei nennt die benötigten Spalten nicht.'
      : plural(columns.length, {
          one: `Die erste Zeile dieser Datei nennt die Spalte ${all(columns)} nicht.`,
          other: `Die erste Zeile dieser Datei nennt die Spalten ${all(columns)} nicht.`,
        }),
    sentences('Nennen Sie in der ersten Zeile die Spalten address, account und provider.', knownFiles),
  ],
  'import-gone': () => ['Der Import dieser Datei ist beendet.', 'Wählen Sie die Datei erneut.'],
}
