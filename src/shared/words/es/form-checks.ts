import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => ['Falta la clave de API.', 'Pega la clave que te dio el servicio.'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'Esto no parece una clave de este servicio.'
      : limit === undefined
        ? `Esto no parece una clave de ${provider}.`
        : plural(limit, {
            one: `Una clave de ${provider} tiene ${number(limit)} carácter, una letra o un dígito.`,
            other: `Una clave de ${provider} tiene ${number(limit)} caracteres, solo letras y dígitos.`,
          }),
    'Copia otra vez la clave entera y pégala aquí.',
  ],
  'key-in-use': ({ nickname }) => [
    nickname ? `La cuenta ${nickname} ya usa esta clave.` : 'Otra cuenta ya usa esta clave.',
    'Usa esa cuenta, o introduce otra clave.',
  ],
  'key-too-large': () => [
    'Esta clave es demasiado larga para el llavero.',
    'Pega solo la clave, sin nada alrededor.',
  ],
  'server-needs-key': () => [
    'La dirección del servidor cambió.',
    'Introduce otra vez la clave de API: una clave guardada solo se envía al servidor para el que se guardó.',
  ],
  'server-empty': () => ['La dirección del servidor está vacía.', 'Escríbela como https://mail.example.com.'],
  'server-without-scheme': () => [
    'La dirección del servidor no empieza por https://.',
    'Pon https:// delante.',
  ],
  'server-not-https': () => [
    'Las claves no se envían nunca por una conexión sin proteger.',
    'Usa https://. Con http:// solo funciona un servidor de este equipo.',
  ],
  'server-with-path': () => [
    'La dirección del servidor tiene algo después del nombre del host.',
    'Quita la ruta: solo https://, el host y quizá un puerto.',
  ],
  'server-with-credentials': () => [
    'La dirección del servidor contiene un nombre de usuario o una contraseña.',
    'Quítalos: basta con la clave de API.',
  ],
  'server-malformed': () => [
    'Esto no es una dirección de servidor.',
    'Escríbela como https://mail.example.com.',
  ],
  'domain-ending-refused': ({ provider }) => [
    provider
      ? `${provider} no acepta ningún dominio que termine en letras de otro alfabeto.`
      : 'El servicio no acepta ningún dominio que termine en letras de otro alfabeto.',
    'Elige un dominio con una terminación de letras latinas sin acentos, como .com.',
  ],
  'nickname-empty': () => [
    'El nombre de la cuenta está vacío.',
    'Dale a la cuenta un nombre que reconozcas.',
  ],
  'nickname-too-long': ({ limit }) => [
    'El nombre de la cuenta es demasiado largo.',
    limit === undefined
      ? 'Usa uno más corto.'
      : plural(limit, {
          one: `Usa como máximo ${number(limit)} carácter.`,
          other: `Usa como máximo ${number(limit)} caracteres.`,
        }),
  ],
  'nickname-taken': () => ['Otra cuenta tiene este nombre.', 'Elige uno diferente.'],
  'confirmation-wrong': () => [
    'Lo que escribiste no es este identificador.',
    'Escríbelo exactamente como se muestra.',
  ],
  'mailbox-missing': () => ['Falta el buzón.', 'Escribe su dirección completa, como name@example.com.'],
  'mailbox-too-long': ({ limit }) => [
    'El nombre de este buzón no deja sitio para otro nombre.',
    limit === undefined
      ? 'Usa un buzón con un nombre más corto.'
      : plural(limit, {
          one: `Puede tener como máximo ${number(limit)} carácter antes de la @.`,
          other: `Puede tener como máximo ${number(limit)} caracteres antes de la @.`,
        }),
  ],
  'email-missing': () => [
    'Falta la dirección de correo.',
    'Escribe la dirección completa, como name@example.com.',
  ],
  'email-malformed': () => [
    'Esto no es una dirección de correo.',
    'Escribe la dirección completa, como name@example.com.',
  ],
  'email-elsewhere': ({ provider }) => [
    provider
      ? `${provider} no te conoce por esta dirección.`
      : 'El servicio no te conoce por esta dirección.',
    'Escribe tu dirección personal allí, o solo lo que va antes de su @.',
  ],
  'days-outside': ({ limit }) => [
    'Este número de días no es posible.',
    limit === undefined ? 'Usa un número entero de días.' : `Usa un número entero de 1 a ${number(limit)}.`,
  ],
  'code-malformed': () => ['El código tiene seis dígitos.', 'Cópialo del mensaje o escríbelo.'],
  'code-words-malformed': () => ['El código tiene cuatro palabras.', 'Cópialas del mensaje o escríbelas.'],
}
