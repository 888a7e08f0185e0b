import type { CreationFailureWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `${provider} no acepta este nombre.` : 'El servicio no acepta este nombre.',
    'Elige otro nombre o acepta una sugerencia.',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `${provider} no acepta este dominio.` : 'El servicio no acepta este dominio.',
    'Elige otro dominio.',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `${provider} ya no acepta lo que ofreció para ${domain}. No se creó nada.`
      : 'El servicio ya no acepta lo que ofreció para este dominio. No se creó nada.',
    'Vuelve a intentarlo: Aliasmith pide antes una oferta nueva.',
  ],
  'recipient-refused': ({ provider }) => [
    provider ? `${provider} no acepta este destinatario.` : 'El servicio no acepta este destinatario.',
    'Elige otro destinatario, o verifica este en la página del servicio.',
  ],
  'label-refused': ({ provider }) => [
    provider ? `${provider} no acepta esta etiqueta.` : 'El servicio no acepta esta etiqueta.',
    'Cambia la etiqueta o déjala vacía.',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `${provider} no guarda etiquetas de esta cuenta: allí está desactivado guardarlas.`
      : 'El servicio no guarda etiquetas de esta cuenta: allí está desactivado guardarlas.',
    'La etiqueta se queda aquí. Para guardarla también allí, permítelo en la configuración del servicio y guárdala otra vez.',
  ],
  'template-malformed': () => [
    'No se puede leer la plantilla.',
    'Usa caracteres normales y {word}, {letters:4}, {digits:2} o {chars:8}.',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider
      ? `Este estilo crea nombres que ${provider} no acepta.`
      : 'Este estilo crea nombres que el servicio no acepta.',
    'Cambia su longitud o sus caracteres.',
  ],
  'input-refused': ({ provider }) => [
    provider ? `${provider} no aceptó la solicitud.` : 'El servicio no aceptó la solicitud.',
    'Cambia lo que introdujiste y vuelve a intentarlo.',
  ],
  'not-offered': ({ provider }) => [
    provider ? `${provider} no ofrece esto.` : 'El servicio no ofrece esto.',
    'Ya no se muestra. Prueba la conexión en Configuración > Cuentas para volver a mirar.',
  ],
  'name-taken': ({ address }) => [
    address ? `${address} ya está en uso.` : 'Este nombre ya está en uso.',
    'Elige otro nombre o acepta una sugerencia.',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `Ya tienes ${address}.` : 'Ya tienes esta dirección.',
    labelUnused
      ? sentences('Búscala en la lista o elige otro nombre.', 'Su etiqueta no se cambió.')
      : 'Búscala en la lista o elige otro nombre.',
  ],
  'yours-but-off': ({ address }) => [
    address ? `Ya tienes ${address}, pero no está activa.` : 'Ya tienes esta dirección, pero no está activa.',
    'Elige otro nombre, o mira en Configuración > Direcciones qué se puede hacer con ella.',
  ],
  'state-changed': ({ provider }) => [
    provider
      ? `${provider} cambió esto en el mismo momento.`
      : 'El servicio cambió esto en el mismo momento.',
    'Vuelve a intentarlo.',
  ],
  'no-free-name': () => [
    'Todas las sugerencias estaban en uso.',
    'Escribe un nombre, o elige un estilo de nombres más largo.',
  ],
}
