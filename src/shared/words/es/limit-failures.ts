import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { at, either, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'demasiadas solicitudes.',
  creations: 'demasiadas direcciones nuevas.',
  deletions: 'demasiadas eliminaciones.',
  lists: 'demasiadas solicitudes de listas.',
  claims: 'demasiados identificadores nuevos.',
  releases: 'demasiados identificadores liberados.',
  switches: 'demasiados identificadores activados o desactivados.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) {
    return plural(backIn, {
      one: `Vuelve a intentarlo dentro de ${number(backIn)} segundo.`,
      other: `Vuelve a intentarlo dentro de ${number(backIn)} segundos.`,
    })
  }
  if (backAt) return `Vuelve a intentarlo ${at(backAt)}.`
  return retryAt === undefined ? otherwise : 'Vuelve a intentarlo cuando acabe el tiempo.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others =
    alternatives.length > 0 ? `También puedes usar ${either(alternatives.slice(0, 3))}.` : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'Espera un poco y vuelve a intentarlo.'
const otherAccount = 'También puedes usar otra cuenta.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `La usas para “${usedFor}”.` : 'Ya la tienes.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} dio ${c.address} en lugar de una dirección nueva.`
        : 'El servicio dio una dirección antigua en lugar de una nueva.',
      asUsed(c),
    ),
    'Puede que el servicio limite las direcciones nuevas: vuelve a intentarlo más tarde, o usa otra cuenta.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} está limitando las direcciones nuevas: volvió a dar ${c.address}.`
        : 'El servicio está limitando las direcciones nuevas: volvió a dar una antigua.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'Vuelve a intentarlo más tarde.'
        : plural(c.limit, {
            one: `El límite dura aproximadamente ${number(c.limit)} hora. Vuelve a intentarlo después.`,
            other: `El límite dura aproximadamente ${number(c.limit)} horas. Vuelve a intentarlo después.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `${c.provider} pide ir más despacio: ${tooMany[c.counted ?? 'requests']}`
      : `El servicio pide ir más despacio: ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `${c.provider} solo permite cierto número de solicitudes en un tiempo, así que esta no se envió.`
      : 'El servicio solo permite cierto número de solicitudes en un tiempo, así que esta no se envió.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `${c.provider} pide ir más despacio: demasiadas solicitudes desde tu red.`
      : 'El servicio pide ir más despacio: demasiadas solicitudes desde tu red.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `${c.provider} bloquea las cuentas que crean muchísimas direcciones en un día, así que Aliasmith crea como máximo ${number(c.limit)}.`
      : 'El servicio bloquea las cuentas que crean muchísimas direcciones en un día, así que Aliasmith no crea más.',
    orElse(comeBack(c, 'Vuelve a intentarlo mañana.'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `${c.provider} puso en pausa esta cuenta durante un día, como hace tras muchísimas direcciones nuevas o mensajes.`
      : 'El servicio puso en pausa esta cuenta durante un día, como hace tras muchísimas direcciones nuevas o mensajes.',
    orElse('Mientras tanto, el correo de sus direcciones no llega. Vuelve a intentarlo mañana.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `Tu plan en ${c.provider} no permite más direcciones nuevas este mes.`
      : 'Tu plan no permite más direcciones nuevas este mes.',
    orElse('Espera al mes que viene, o cambia de plan.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `Tu plan en ${c.provider} no permite más direcciones.`
        : plural(c.limit, {
            one: `Tu plan en ${c.provider} no permite más de ${number(c.limit)} dirección de este tipo.`,
            other: `Tu plan en ${c.provider} no permite más de ${number(c.limit)} direcciones de este tipo.`,
          })
      : 'Tu plan no permite más direcciones.',
    orElse('Elimina una dirección que ya no necesites, o cambia de plan.', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `${domain} necesita un plan de pago en ${provider}.`
      : 'Este dominio necesita un plan de pago en el servicio.',
    'Elige otro dominio.',
  ],
  'service-unavailable': (c) => [
    c.provider ? `${c.provider} no está disponible por ahora.` : 'El servicio no está disponible por ahora.',
    comeBack(c, 'Vuelve a intentarlo dentro de un momento.'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'La lista de esta cuenta tiene demasiadas direcciones.'
      : account
        ? plural(limit, {
            one: `La lista de ${account} tiene más de ${number(limit)} dirección.`,
            other: `La lista de ${account} tiene más de ${number(limit)} direcciones.`,
          })
        : plural(limit, {
            one: `La lista de esta cuenta tiene más de ${number(limit)} dirección.`,
            other: `La lista de esta cuenta tiene más de ${number(limit)} direcciones.`,
          }),
    'Aliasmith conserva lo que leyó y deja fuera el resto.',
  ],
}
