import type { KeyByEmailFailureWords } from '../catalogue.ts'

const notUsed = 'No se usó. Usa el código del mensaje sobre una clave nueva, o envía otro código.'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailFailureWords: KeyByEmailFailureWords = {
  'email-refused': ({ provider }) => [
    provider
      ? `${provider} no acepta esta dirección de correo.`
      : 'El servicio no acepta esta dirección de correo.',
    'Comprueba cómo está escrita, o usa otra dirección.',
  ],
  'email-managed': ({ provider }) => [
    provider
      ? `${provider} no da claves a direcciones de sus propios dominios.`
      : 'El servicio no da claves a direcciones de sus propios dominios.',
    'Usa la dirección de tu propio buzón, donde debe llegar el correo.',
  ],
  'email-banned': ({ provider }) => [
    provider ? `${provider} bloqueó esta dirección.` : 'El servicio bloqueó esta dirección.',
    'Usa la dirección de otro buzón, o contacta con el servicio.',
  ],
  'days-refused': ({ provider }) => [
    provider
      ? `${provider} no da ninguna clave para tantos días.`
      : 'El servicio no da ninguna clave para tantos días.',
    'Elige menos días: el servicio no promete más de 90.',
  ],
  'codes-limited': ({ provider, retryAt }) => [
    provider
      ? `${provider} pide ir más despacio: se pidieron o probaron demasiados códigos.`
      : 'El servicio pide ir más despacio: se pidieron o probaron demasiados códigos.',
    retryAt === undefined
      ? 'Espera un poco y vuelve a intentarlo.'
      : 'Vuelve a intentarlo cuando acabe el tiempo.',
  ],
  'code-not-sent': ({ provider }) => [
    provider ? `${provider} no envió ningún código.` : 'El servicio no envió ningún código.',
    'Vuelve a intentarlo dentro de un momento.',
  ],
  'code-refused': ({ provider }) => [
    provider ? `${provider} no acepta esto como código.` : 'El servicio no acepta esto como código.',
    'Cópialo otra vez del mensaje más reciente.',
  ],
  'code-rejected': () => [
    'Este código no es correcto, caducó o ya se usó.',
    'Mira el mensaje más reciente, o envía otro código.',
  ],
  'code-for-list': ({ provider }) => [
    provider
      ? `Este código mostraría una lista de tus claves en ${provider} y no crearía ninguna.`
      : 'Este código mostraría una lista de tus claves y no crearía ninguna.',
    notUsed,
  ],
  'code-for-deletion': ({ provider }) => [
    provider
      ? `Este código eliminaría todas tus claves en ${provider}.`
      : 'Este código eliminaría todas tus claves.',
    notUsed,
  ],
  'code-for-other': () => ['Este código es para algo distinto de una clave nueva.', notUsed],
  'code-for-another': () => ['Este código es para otra dirección de correo.', notUsed],
  'code-unseen': ({ provider }) => [
    provider
      ? `${provider} no dijo para qué es este código, así que no se usó.`
      : 'El servicio no dijo para qué es este código, así que no se usó.',
    'Vuelve a intentarlo. Si se repite, abre el enlace del mensaje y pega aquí la clave.',
  ],
  'code-made-no-key': ({ provider }) => [
    provider
      ? `${provider} tomó este código para otra cosa y no creó ninguna clave.`
      : 'El servicio tomó este código para otra cosa y no creó ninguna clave.',
    'El mensaje dice para qué era el código. Envía otro código para una clave.',
  ],
  'key-lost': ({ provider }) => [
    provider
      ? `Se perdió la respuesta de ${provider}, y quizá la clave con ella.`
      : 'Se perdió la respuesta del servicio, y quizá la clave con ella.',
    'Envía otro código. Una clave que no llegó no la puede usar nadie y caduca por sí sola.',
  ],
  'key-for-another': ({ provider }) => [
    provider
      ? `${provider} dio una clave para otra dirección de correo, así que no se guardó.`
      : 'El servicio dio una clave para otra dirección de correo, así que no se guardó.',
    'Envía otro código y usa el del mensaje más reciente.',
  ],
}
