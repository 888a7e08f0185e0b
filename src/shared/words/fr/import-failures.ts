import type { ImportFailureWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmith lit ses propres listes et celles exportées par addy.io, SimpleLogin, Firefox Relay et Bitwarden.'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'Ce fichier dépasse 500 Mo, trop pour une liste exportée.',
    'Choisissez une liste exportée par Aliasmith ou un autre programme.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'La première ligne de ce fichier nomme trop de colonnes.'
      : plural(limit, {
          one: `La première ligne de ce fichier nomme plus de ${number(limit)} colonne.`,
          other: `La première ligne de ce fichier nomme plus de ${number(limit)} colonnes.`,
        }),
    'Choisissez une liste exportée, ou supprimez les colonnes inutiles.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'Ce fichier nomme trop de comptes.'
      : plural(limit, {
          one: `Ce fichier nomme plus de ${number(limit)} compte.`,
          other: `Ce fichier nomme plus de ${number(limit)} comptes.`,
        }),
    'Vérifiez la colonne account : elle doit contenir le nom d’un compte, le même sur de nombreuses lignes.',
  ],
  'import-cancelled': () => ['L’importation a été annulée.', 'Rien n’a été modifié.'],
  'import-unreadable': () => ['Ce fichier ne contient aucune adresse lisible.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `Ce fichier vient du programme ${program} et n’indique aucun compte d’Aliasmith.`
      : 'Ce fichier vient d’un autre programme et n’indique aucun compte d’Aliasmith.',
    'Ajoutez d’abord le compte de ces adresses, puis importez le fichier.',
  ],
  'import-encrypted': () => [
    'Ce fichier exporté est chiffré : ses adresses ne peuvent pas être lues.',
    'Exportez de nouveau sans chiffrement et importez ce fichier. Supprimez-le ensuite, car il contient tous vos mots de passe.',
  ],
  'import-newer': () => [
    'Ce fichier a été écrit par une version plus récente d’Aliasmith.',
    'Installez la dernière version. Rien n’a été modifié.',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'La première ligne de ce fichier ne nomme pas les colonnes nécessaires.'
      : plural(columns.length, {
          one: `La première ligne de ce fichier ne nomme pas la colonne ${all(columns)}.`,
          other: `La première ligne de ce fichier ne nomme pas les colonnes ${all(columns)}.`,
        }),
    sentences('Nommez les colonnes address, account et provider sur la première ligne.', knownFiles),
  ],
  'import-gone': () => ['L’importation de ce fichier est terminée.', 'Choisissez de nouveau le fichier.'],
}
