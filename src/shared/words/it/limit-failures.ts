import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { at, either, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'troppe richieste.',
  creations: 'troppi nuovi indirizzi.',
  deletions: 'troppe eliminazioni.',
  lists: 'troppe richieste di elenchi.',
  claims: 'troppi nuovi identificativi.',
  releases: 'troppi identificativi rilasciati.',
  switches: 'troppi identificativi attivati o disattivati.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) {
    return plural(backIn, {
      one: `Riprova tra ${number(backIn)} secondo.`,
      other: `Riprova tra ${number(backIn)} secondi.`,
    })
  }
  if (backAt) return `Riprova ${at(backAt)}.`
  return retryAt === undefined ? otherwise : 'Riprova allo scadere del tempo.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others = alternatives.length > 0 ? `Puoi anche usare ${either(alternatives.slice(0, 3))}.` : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'Aspetta un po’ e riprova.'
const otherAccount = 'Puoi anche usare un altro account.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `Lo usi per “${usedFor}”.` : 'Ce l’hai già.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} ha dato ${c.address} invece di un nuovo indirizzo.`
        : 'Il servizio ha dato un vecchio indirizzo invece di uno nuovo.',
      asUsed(c),
    ),
    'Forse il servizio limita i nuovi indirizzi: riprova più tardi, o usa un altro account.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `${c.provider} limita i nuovi indirizzi: ha dato di nuovo ${c.address}.`
        : 'Il servizio limita i nuovi indirizzi: ne ha dato di nuovo uno vecchio.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'Riprova più tardi.'
        : plural(c.limit, {
            one: `Il limite dura circa ${number(c.limit)} ora. Riprova dopo.`,
            other: `Il limite dura circa ${number(c.limit)} ore. Riprova dopo.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `${c.provider} chiede di rallentare: ${tooMany[c.counted ?? 'requests']}`
      : `Il servizio chiede di rallentare: ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `${c.provider} permette solo un certo numero di richieste per periodo, quindi questa non è stata inviata.`
      : 'Il servizio permette solo un certo numero di richieste per periodo, quindi questa non è stata inviata.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `${c.provider} chiede di rallentare: troppe richieste dalla tua rete.`
      : 'Il servizio chiede di rallentare: troppe richieste dalla tua rete.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `${c.provider} blocca gli account che creano moltissimi indirizzi in un giorno, quindi Aliasmith ne crea al massimo ${number(c.limit)}.`
      : 'Il servizio blocca gli account che creano moltissimi indirizzi in un giorno, quindi Aliasmith non ne crea altri.',
    orElse(comeBack(c, 'Riprova domani.'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `${c.provider} ha sospeso questo account per un giorno, come fa dopo moltissimi nuovi indirizzi o messaggi.`
      : 'Il servizio ha sospeso questo account per un giorno, come fa dopo moltissimi nuovi indirizzi o messaggi.',
    orElse('Nel frattempo la posta per i suoi indirizzi non arriva. Riprova domani.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `Il tuo piano di ${c.provider} non permette altri nuovi indirizzi questo mese.`
      : 'Il tuo piano non permette altri nuovi indirizzi questo mese.',
    orElse('Aspetta il mese prossimo, o cambia piano.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `Il tuo piano di ${c.provider} non permette altri indirizzi.`
        : plural(c.limit, {
            one: `Il tuo piano di ${c.provider} non permette più di ${number(c.limit)} indirizzo di questo tipo.`,
            other: `Il tuo piano di ${c.provider} non permette più di ${number(c.limit)} indirizzi di questo tipo.`,
          })
      : 'Il tuo piano non permette altri indirizzi.',
    orElse('Elimina un indirizzo che non ti serve più, o cambia piano.', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `Per ${domain} serve un piano a pagamento di ${provider}.`
      : 'Per questo dominio serve un piano a pagamento del servizio.',
    'Scegli un altro dominio.',
  ],
  'service-unavailable': (c) => [
    c.provider ? `Per ora ${c.provider} non è disponibile.` : 'Per ora il servizio non è disponibile.',
    comeBack(c, 'Riprova tra poco.'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'L’elenco di questo account ha troppi indirizzi.'
      : account
        ? plural(limit, {
            one: `L’elenco dell’account “${account}” ha più di ${number(limit)} indirizzo.`,
            other: `L’elenco dell’account “${account}” ha più di ${number(limit)} indirizzi.`,
          })
        : plural(limit, {
            one: `L’elenco di questo account ha più di ${number(limit)} indirizzo.`,
            other: `L’elenco di questo account ha più di ${number(limit)} indirizzi.`,
          }),
    'Aliasmith conserva ciò che ha letto e tralascia il resto.',
  ],
}
