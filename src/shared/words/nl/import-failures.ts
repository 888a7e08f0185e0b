import type { ImportFailureWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmith leest eigen lijsten en de lijsten die addy.io, SimpleLogin, Firefox Relay en Bitwarden exporteren.'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'Dit bestand is groter dan 500 MB, te groot voor een geëxporteerde lijst.',
    'Kies een lijst die Aliasmith of een ander programma heeft geëxporteerd.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'De eerste regel van dit bestand noemt te veel kolommen.'
      : plural(limit, {
          one: `De eerste regel van dit bestand noemt meer dan ${number(limit)} kolom.`,
          other: `De eerste regel van dit bestand noemt meer dan ${number(limit)} kolommen.`,
        }),
    'Kies een geëxporteerde lijst of verwijder de kolommen die niet nodig zijn.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'Dit bestand noemt te veel accounts.'
      : plural(limit, {
          one: `Dit bestand noemt meer dan ${number(limit)} account.`,
          other: `Dit bestand noemt meer dan ${number(limit)} accounts.`,
        }),
    'Controleer de kolom account: die moet een accountnaam bevatten, op veel regels dezelfde.',
  ],
  'import-cancelled': () => ['Het importeren is geannuleerd.', 'Er is niets gewijzigd.'],
  'import-unreadable': () => ['Dit bestand bevat geen leesbare adressen.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `Dit bestand komt van ${program} en noemt geen account in Aliasmith.`
      : 'Dit bestand komt van een ander programma en noemt geen account in Aliasmith.',
    'Voeg eerst het account van deze adressen toe en importeer dan het bestand.',
  ],
  'import-encrypted': () => [
    'Deze export is versleuteld, dus de adressen kunnen niet worden gelezen.',
    'Exporteer opnieuw zonder versleuteling en importeer dat bestand. Verwijder het daarna, want het bevat al je wachtwoorden.',
  ],
  'import-newer': () => [
    'Dit bestand is geschreven door een nieuwere versie van Aliasmith.',
    'Installeer de nieuwste versie. Er is niets gewijzigd.',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'De eerste regel van dit bestand noemt de kolommen die nodig zijn niet.'
      : plural(columns.length, {
          one: `De eerste regel van dit bestand noemt deze kolom niet: ${all(columns)}.`,
          other: `De eerste regel van dit bestand noemt deze kolommen niet: ${all(columns)}.`,
        }),
    sentences('Noem de kolommen address, account en provider in de eerste regel.', knownFiles),
  ],
  'import-gone': () => ['Het importeren van dit bestand is beëindigd.', 'Kies het bestand opnieuw.'],
}
