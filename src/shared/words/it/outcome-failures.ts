import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'Se lo crei di nuovo, ne viene creato un altro.' : 'Non verrà creato due volte.'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `La risposta è andata persa, quindi non si sa se ${c.address} sia stato creato.`
      : c.domain
        ? `La risposta è andata persa, quindi non si sa se un indirizzo su ${c.domain} sia stato creato.`
        : 'La risposta è andata persa, quindi non si sa se l’indirizzo sia stato creato.',
    sentences('Controlla di nuovo quando torna la connessione.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `${c.provider} ha avuto un errore interno, quindi non si sa se ${c.address} sia stato creato.`
      : c.provider && c.domain
        ? `${c.provider} ha avuto un errore interno, quindi non si sa se un indirizzo su ${c.domain} sia stato creato.`
        : 'Il servizio ha avuto un errore interno, quindi non si sa se l’indirizzo sia stato creato.',
    sentences('Controlla di nuovo tra poco.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `${c.provider} ha dato una risposta illeggibile, quindi non si sa se ${c.address} sia stato creato.`
      : c.provider && c.domain
        ? `${c.provider} ha dato una risposta illeggibile, quindi non si sa se un indirizzo su ${c.domain} sia stato creato.`
        : 'Il servizio ha dato una risposta illeggibile, quindi non si sa se l’indirizzo sia stato creato.',
    sentences(
      'Controlla di nuovo più tardi; forse si è frapposta una pagina di accesso della tua rete.',
      ifRepeated(c),
    ),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `Con la chiave dell’account “${c.account}” non è possibile chiedere conferma a ${c.provider}. Non si sa se ${c.address} sia stato creato.`
      : c.provider && c.account && c.domain
        ? `Con la chiave dell’account “${c.account}” non è possibile chiedere conferma a ${c.provider}. Non si sa se un indirizzo su ${c.domain} sia stato creato.`
        : 'Con la chiave di questo account non è possibile chiedere conferma al servizio. Non si sa se l’indirizzo sia stato creato.',
    sentences('Apri Impostazioni > Account, verifica la connessione, poi controlla di nuovo.', ifRepeated(c)),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `Per l’account “${c.account}” non è salvata alcuna chiave, quindi non si sa se ${c.address} sia stato creato.`
      : c.account && c.domain
        ? `Per l’account “${c.account}” non è salvata alcuna chiave, quindi non si sa se un indirizzo su ${c.domain} sia stato creato.`
        : 'Per questo account non è salvata alcuna chiave, quindi non si sa se l’indirizzo sia stato creato.',
    sentences('Apri Impostazioni > Account, inserisci la chiave, poi controlla di nuovo.', ifRepeated(c)),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `${provider} non ha un nuovo indirizzo su ${domain}.`
      : provider
        ? `${provider} non ha questo indirizzo: non è stato creato.`
        : 'Il servizio non ha questo indirizzo: non è stato creato.',
    'Crealo di nuovo.',
  ],
  'attempt-gone': () => [
    'Di questo indirizzo non si sa altro.',
    'Cercalo nell’elenco; se non c’è, crealo di nuovo.',
  ],
}
