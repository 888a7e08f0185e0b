import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'Crear de nuevo crea otra dirección.' : 'No se creará dos veces.'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `Se perdió la respuesta, así que no se sabe si ${c.address} se creó.`
      : c.domain
        ? `Se perdió la respuesta, así que no se sabe si se creó una dirección en ${c.domain}.`
        : 'Se perdió la respuesta, así que no se sabe si la dirección se creó.',
    sentences('Vuelve a comprobarlo cuando haya conexión.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `${c.provider} tuvo un error interno, así que no se sabe si ${c.address} se creó.`
      : c.provider && c.domain
        ? `${c.provider} tuvo un error interno, así que no se sabe si se creó una dirección en ${c.domain}.`
        : 'El servicio tuvo un error interno, así que no se sabe si la dirección se creó.',
    sentences('Vuelve a comprobarlo dentro de un momento.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `${c.provider} dio una respuesta que no se puede leer, así que no se sabe si ${c.address} se creó.`
      : c.provider && c.domain
        ? `${c.provider} dio una respuesta que no se puede leer, así que no se sabe si se creó una dirección en ${c.domain}.`
        : 'El servicio dio una respuesta que no se puede leer, así que no se sabe si la dirección se creó.',
    sentences(
      'Vuelve a comprobarlo más tarde; puede que se interponga una página de inicio de sesión de tu red.',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `No se puede consultar a ${c.provider} con la clave de ${c.account}. No se sabe si ${c.address} se creó.`
      : c.provider && c.account && c.domain
        ? `No se puede consultar a ${c.provider} con la clave de ${c.account}. No se sabe si se creó una dirección en ${c.domain}.`
        : 'No se puede consultar al servicio con la clave de esta cuenta. No se sabe si la dirección se creó.',
    sentences('Abre Configuración > Cuentas, prueba la conexión y vuelve a comprobarlo.', ifRepeated(c)),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `No hay ninguna clave guardada para ${c.account}, así que no se sabe si ${c.address} se creó.`
      : c.account && c.domain
        ? `No hay ninguna clave guardada para ${c.account}, así que no se sabe si se creó una dirección en ${c.domain}.`
        : 'No hay ninguna clave guardada para esta cuenta, así que no se sabe si la dirección se creó.',
    sentences('Abre Configuración > Cuentas, introduce la clave y vuelve a comprobarlo.', ifRepeated(c)),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `${provider} no tiene ninguna dirección nueva en ${domain}.`
      : provider
        ? `${provider} no tiene esa dirección: no se creó.`
        : 'El servicio no tiene esa dirección: no se creó.',
    'Créala otra vez.',
  ],
  'attempt-gone': () => [
    'No se sabe nada más de esta dirección.',
    'Búscala en la lista; si no está, créala otra vez.',
  ],
}
