import type { ImportFailureWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmith lee sus propias listas y las que exportan addy.io, SimpleLogin, Firefox Relay y Bitwarden.'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'Este archivo ocupa más de 500 MB, demasiado para una lista exportada.',
    'Elige una lista exportada por Aliasmith u otro programa.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'La primera línea de este archivo indica demasiadas columnas.'
      : plural(limit, {
          one: `La primera línea de este archivo indica más de ${number(limit)} columna.`,
          other: `La primera línea de este archivo indica más de ${number(limit)} columnas.`,
        }),
    'Elige una lista exportada, o elimina las columnas que no hagan falta.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'Este archivo indica demasiadas cuentas.'
      : plural(limit, {
          one: `Este archivo indica más de ${number(limit)} cuenta.`,
          other: `Este archivo indica más de ${number(limit)} cuentas.`,
        }),
    'Comprueba la columna account: debe contener el nombre de una cuenta, el mismo en muchas líneas.',
  ],
  'import-cancelled': () => ['La importación se canceló.', 'No se cambió nada.'],
  'import-unreadable': () => ['Este archivo no contiene direcciones que se puedan leer.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `Este archivo procede de ${program} y no indica ninguna cuenta de Aliasmith.`
      : 'Este archivo procede de otro programa y no indica ninguna cuenta de Aliasmith.',
    'Añade primero la cuenta de estas direcciones y después importa el archivo.',
  ],
  'import-encrypted': () => [
    'Esta exportación está cifrada, así que sus direcciones no se pueden leer.',
    'Exporta de nuevo sin cifrado e importa ese archivo. Elimínalo después, ya que contiene todas tus contraseñas.',
  ],
  'import-newer': () => [
    'Este archivo lo escribió una versión más reciente de Aliasmith.',
    'Instala la versión más reciente. No se cambió nada.',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'La primera línea de este archivo no indica las columnas necesarias.'
      : plural(columns.length, {
          one: `La primera línea de este archivo no indica la columna ${all(columns)}.`,
          other: `La primera línea de este archivo no indica las columnas ${all(columns)}.`,
        }),
    sentences('Indica las columnas address, account y provider en la primera línea.', knownFiles),
  ],
  'import-gone': () => ['La importación de este archivo terminó.', 'Elige el archivo otra vez.'],
}
