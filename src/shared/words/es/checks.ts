import type { CheckWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['El nombre está vacío.', 'Escribe uno o acepta una sugerencia.'],
  'name-too-short': ({ provider, limit }) => [
    provider
      ? `El nombre es demasiado corto para ${provider}.`
      : 'El nombre es demasiado corto para este servicio.',
    limit === undefined
      ? 'Usa uno más largo.'
      : plural(limit, {
          one: `Usa al menos ${number(limit)} carácter.`,
          other: `Usa al menos ${number(limit)} caracteres.`,
        }),
  ],
  'name-too-long': ({ limit }) => [
    'El nombre es demasiado largo.',
    limit === undefined
      ? 'Usa uno más corto.'
      : plural(limit, {
          one: `Usa como máximo ${number(limit)} carácter antes de la @.`,
          other: `Usa como máximo ${number(limit)} caracteres antes de la @.`,
        }),
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'Un nombre no puede contener espacios.'
      : character
        ? `Un nombre no puede contener “${character}”.`
        : 'El nombre contiene un carácter no permitido.',
    'Usa solo letras (sin acentos ni ñ) y dígitos.',
  ],
  'name-bad-dots': () => [
    'Un punto no puede ir al principio, al final ni junto a otro punto.',
    'Deja solo puntos sueltos entre otros caracteres.',
  ],
  'name-is-address': ({ field }) => [
    'Esto es una dirección completa, no un nombre.',
    field === 'handle'
      ? 'Escribe solo la parte anterior a la @: un identificador es un mismo nombre en todos los dominios.'
      : 'Escribe solo la parte anterior a la @ y elige el dominio más abajo.',
  ],
  'name-reserved': ({ provider }) => [
    provider ? `${provider} se reserva este nombre.` : 'El servicio se reserva este nombre.',
    'Elige otro nombre.',
  ],
  'domain-missing': () => ['No hay ningún dominio elegido.', 'Elige un dominio o escribe uno.'],
  'domain-malformed': () => [
    'Esto no es un nombre de dominio.',
    'Escríbelo como example.com: letras, dígitos, guiones y puntos.',
  ],
  'label-too-long': ({ provider, limit }) => [
    provider
      ? `La etiqueta es más larga de lo que guarda ${provider}.`
      : 'La etiqueta es más larga de lo que guarda el servicio.',
    limit === undefined
      ? 'Usa una más corta.'
      : plural(limit, {
          one: `Usa como máximo ${number(limit)} carácter.`,
          other: `Usa como máximo ${number(limit)} caracteres.`,
        }),
  ],
}
