import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { number, plural } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => ['Manca la chiave API.', 'Incolla la chiave che ti ha dato il servizio.'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'Questa non sembra una chiave di questo servizio.'
      : limit === undefined
        ? `Questa non sembra una chiave di ${provider}.`
        : plural(limit, {
            one: `Una chiave di ${provider} ha ${number(limit)} carattere, una lettera o una cifra.`,
            other: `Una chiave di ${provider} ha ${number(limit)} caratteri, solo lettere e cifre.`,
          }),
    'Copia di nuovo la chiave intera e incollala qui.',
  ],
  'key-in-use': ({ nickname }) => [
    nickname ? `L’account “${nickname}” usa già questa chiave.` : 'Un altro account usa già questa chiave.',
    'Usa quell’account, o inserisci un’altra chiave.',
  ],
  'key-too-large': () => [
    'Questa chiave è troppo lunga per il portachiavi.',
    'Incolla solo la chiave, senza altro intorno.',
  ],
  'server-needs-key': () => [
    'L’indirizzo del server è cambiato.',
    'Inserisci di nuovo la chiave API: una chiave salvata viene inviata solo al server per cui è stata salvata.',
  ],
  'server-empty': () => ['L’indirizzo del server è vuoto.', 'Scrivilo come https://mail.example.com.'],
  'server-without-scheme': () => [
    'L’indirizzo del server non inizia con https://.',
    'Aggiungi https:// all’inizio.',
  ],
  'server-not-https': () => [
    'Le chiavi non vengono mai inviate su una connessione non protetta.',
    'Usa https://. Il semplice http:// funziona solo per un server su questo computer.',
  ],
  'server-with-path': () => [
    'L’indirizzo del server contiene altro dopo il nome dell’host.',
    'Togli il percorso: solo https://, l’host ed eventualmente una porta.',
  ],
  'server-with-credentials': () => [
    'L’indirizzo del server contiene un nome utente o una password.',
    'Toglili: basta la chiave API.',
  ],
  'server-malformed': () => [
    'Questo non è l’indirizzo di un server.',
    'Scrivilo come https://mail.example.com.',
  ],
  'domain-ending-refused': ({ provider }) => [
    provider
      ? `${provider} non accetta domini che terminano con lettere di un altro alfabeto.`
      : 'Il servizio non accetta domini che terminano con lettere di un altro alfabeto.',
    'Scegli un dominio con un finale di lettere semplici, come .com.',
  ],
  'nickname-empty': () => ['Manca il nome dell’account.', 'Dagli un nome che riconoscerai.'],
  'nickname-too-long': ({ limit }) => [
    'Il nome dell’account è troppo lungo.',
    limit === undefined
      ? 'Usane uno più corto.'
      : plural(limit, {
          one: `Usa al massimo ${number(limit)} carattere.`,
          other: `Usa al massimo ${number(limit)} caratteri.`,
        }),
  ],
  'nickname-taken': () => ['Un altro account ha già questo nome.', 'Scegline uno diverso.'],
  'confirmation-wrong': () => [
    'Il testo scritto non è questo identificativo.',
    'Scrivilo esattamente come è mostrato.',
  ],
  'mailbox-missing': () => ['Manca la casella.', 'Scrivi il suo indirizzo intero, come name@example.com.'],
  'mailbox-too-long': ({ limit }) => [
    'Il nome di questa casella non lascia spazio per un altro nome.',
    limit === undefined
      ? 'Usa una casella con un nome più corto.'
      : plural(limit, {
          one: `Può avere al massimo ${number(limit)} carattere prima della @.`,
          other: `Può avere al massimo ${number(limit)} caratteri prima della @.`,
        }),
  ],
  'email-missing': () => ['Manca l’indirizzo email.', 'Scrivi l’indirizzo intero, come name@example.com.'],
  'email-malformed': () => [
    'Questo non è un indirizzo email.',
    'Scrivi l’indirizzo intero, come name@example.com.',
  ],
  'email-elsewhere': ({ provider }) => [
    provider
      ? `${provider} non ti conosce con questo indirizzo.`
      : 'Il servizio non ti conosce con questo indirizzo.',
    'Scrivi il tuo indirizzo personale presso il servizio, o solo la parte prima della @.',
  ],
  'days-outside': ({ limit }) => [
    'Questo numero di giorni non è possibile.',
    limit === undefined ? 'Usa un numero intero di giorni.' : `Usa un numero intero da 1 a ${number(limit)}.`,
  ],
  'code-malformed': () => ['Il codice ha sei cifre.', 'Copialo dal messaggio o scrivilo.'],
  'code-words-malformed': () => ['Il codice ha quattro parole.', 'Copiale dal messaggio o scrivile.'],
}
