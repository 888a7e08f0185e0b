import type { KeyFailureWords } from '../catalogue.ts'

/** Sentences for keys and accounts that a service or the app cannot use, and for what is blocked. */
export const keyFailureWords: KeyFailureWords = {
  'key-in-request': () => [
    'Lo que escribiste contiene parte de una clave de API, así que no se envió ni se guardó.',
    'Quita la clave. Su propio campo es el único sitio para ella.',
  ],
  'key-missing': ({ account }) => [
    account
      ? `No hay ninguna clave guardada para ${account}.`
      : 'No hay ninguna clave guardada para esta cuenta.',
    'Abre Configuración > Cuentas e introduce otra vez su clave.',
  ],
  'key-changed': ({ account, provider }) => [
    account && provider
      ? `Lo que el llavero guarda para ${account} no es una clave de ${provider}, así que no se envió.`
      : 'Lo que el llavero guarda para esta cuenta no es una clave de su servicio, así que no se envió.',
    'Abre Configuración > Cuentas e introduce otra vez su clave.',
  ],
  'key-not-received': ({ provider }) => [
    provider ? `${provider} no recibió ninguna clave.` : 'El servicio no recibió ninguna clave.',
    'Abre Configuración > Cuentas y reemplaza la clave. Si se repite, puede que un proxy la quite.',
  ],
  'key-format-refused': ({ provider }) => [
    provider
      ? `${provider} dice que la clave no tiene la forma de las suyas.`
      : 'El servicio dice que la clave no tiene la forma de las suyas.',
    'Copia otra vez la clave entera y reemplázala en Configuración > Cuentas.',
  ],
  'key-rejected': ({ provider }) => [
    provider
      ? `${provider} rechazó la clave: no es correcta o caducó.`
      : 'El servicio rechazó la clave: no es correcta o caducó.',
    'Obtén una clave nueva del servicio e introdúcela para esta cuenta.',
  ],
  'key-too-narrow': ({ provider }) => [
    provider
      ? `${provider} no da a esta clave acceso a las direcciones.`
      : 'El servicio no da a esta clave acceso a las direcciones.',
    'Obtén una clave que lo tenga, como indican los pasos en Configuración > Cuentas, e introdúcela para esta cuenta.',
  ],
  'permission-missing': ({ permission, provider }) => [
    permission && provider
      ? `La clave es válida, pero ${provider} dice que le falta el permiso “${permission}”.`
      : 'La clave es válida, pero el servicio dice que le falta un permiso.',
    'Añádelo a la clave en la página del servicio, o crea una clave nueva y reemplázala en Configuración > Cuentas.',
  ],
  forbidden: ({ provider }) => [
    provider ? `${provider} no permite esto con tu clave.` : 'El servicio no permite esto con tu clave.',
    'Comprueba la cuenta en el servicio, o usa otra cuenta.',
  ],
  'not-yours': ({ provider }) => [
    provider
      ? `${provider} dice que esto pertenece a otra persona.`
      : 'El servicio dice que esto pertenece a otra persona.',
    'Elige otra opción, o comprueba qué cuenta estás usando.',
  ],
  banned: ({ provider }) => [
    provider ? `${provider} bloqueó algo de esta solicitud.` : 'El servicio bloqueó algo de esta solicitud.',
    'Prueba con otro nombre u otro dominio. Si no sirve, contacta con el servicio.',
  ],
  'banned-name': ({ provider }) => [
    provider ? `${provider} bloqueó este nombre.` : 'El servicio bloqueó este nombre.',
    'Elige otro.',
  ],
  'banned-domain': ({ domain, provider }) => [
    domain && provider ? `${provider} bloqueó ${domain}.` : 'El servicio bloqueó este dominio.',
    'Elige otro dominio.',
  ],
  'banned-owner': ({ provider }) => [
    provider
      ? `${provider} bloqueó a quien posee esta clave, así que no crea nada con ella.`
      : 'El servicio bloqueó a quien posee esta clave, así que no crea nada con ella.',
    'Otro nombre u otro dominio no sirve. Usa otra cuenta, o contacta con el servicio.',
  ],
  'banned-network': ({ provider }) => [
    provider ? `${provider} bloqueó la red en la que estás.` : 'El servicio bloqueó la red en la que estás.',
    'Usa otra red, o contacta con el servicio.',
  ],
  'no-account': () => [
    'Aún no hay ninguna cuenta configurada.',
    'Añade una en la configuración, o usa la cuenta de prueba.',
  ],
  'account-gone': () => ['Esta cuenta ya no existe.', 'Elige otra cuenta.'],
}
