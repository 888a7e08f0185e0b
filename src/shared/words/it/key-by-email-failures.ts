import type { KeyByEmailFailureWords } from '../catalogue.ts'

const notUsed = 'Non è stato usato. Usa il codice del messaggio su una nuova chiave, o invia un altro codice.'

/** Sentences for failures on the way to a key by email. */
export const keyByEmailFailureWords: KeyByEmailFailureWords = {
  'email-refused': ({ provider }) => [
    provider
      ? `${provider} non accetta questo indirizzo email.`
      : 'Il servizio non accetta questo indirizzo email.',
    'Controlla come è scritto, o usa un altro indirizzo.',
  ],
  'email-managed': ({ provider }) => [
    provider
      ? `${provider} non dà chiavi a indirizzi sui propri domini.`
      : 'Il servizio non dà chiavi a indirizzi sui propri domini.',
    'Usa l’indirizzo della tua casella, dove deve arrivare la posta.',
  ],
  'email-banned': ({ provider }) => [
    provider ? `${provider} ha bloccato questo indirizzo.` : 'Il servizio ha bloccato questo indirizzo.',
    'Usa l’indirizzo di un’altra casella, o contatta il servizio.',
  ],
  'days-refused': ({ provider }) => [
    provider
      ? `${provider} non dà chiavi per così tanti giorni.`
      : 'Il servizio non dà chiavi per così tanti giorni.',
    'Scegli meno giorni: il servizio non ne promette più di 90.',
  ],
  'codes-limited': ({ provider, retryAt }) => [
    provider
      ? `${provider} chiede di rallentare: troppi codici chiesti o provati.`
      : 'Il servizio chiede di rallentare: troppi codici chiesti o provati.',
    retryAt === undefined ? 'Aspetta un po’ e riprova.' : 'Riprova allo scadere del tempo.',
  ],
  'code-not-sent': ({ provider }) => [
    provider ? `${provider} non ha inviato alcun codice.` : 'Il servizio non ha inviato alcun codice.',
    'Riprova tra poco.',
  ],
  'code-refused': ({ provider }) => [
    provider
      ? `${provider} non accetta questo testo come codice.`
      : 'Il servizio non accetta questo testo come codice.',
    'Copialo di nuovo dal messaggio più recente.',
  ],
  'code-rejected': () => [
    'Questo codice è sbagliato, è scaduto o è già stato usato.',
    'Controlla il messaggio più recente, o invia un altro codice.',
  ],
  'code-for-list': ({ provider }) => [
    provider
      ? `Questo codice mostrerebbe un elenco delle tue chiavi di ${provider} senza crearne.`
      : 'Questo codice mostrerebbe un elenco delle tue chiavi senza crearne.',
    notUsed,
  ],
  'code-for-deletion': ({ provider }) => [
    provider
      ? `Questo codice eliminerebbe tutte le tue chiavi di ${provider}.`
      : 'Questo codice eliminerebbe tutte le tue chiavi.',
    notUsed,
  ],
  'code-for-other': () => ['Questo codice serve per qualcosa di diverso da una nuova chiave.', notUsed],
  'code-for-another': () => ['Questo codice è per un altro indirizzo email.', notUsed],
  'code-unseen': ({ provider }) => [
    provider
      ? `${provider} non ha detto a che cosa serve questo codice, quindi non è stato usato.`
      : 'Il servizio non ha detto a che cosa serve questo codice, quindi non è stato usato.',
    'Riprova. Se succede di nuovo, apri il link nel messaggio e incolla qui la chiave.',
  ],
  'code-made-no-key': ({ provider }) => [
    provider
      ? `${provider} ha usato questo codice per qualcos’altro e non ha creato alcuna chiave.`
      : 'Il servizio ha usato questo codice per qualcos’altro e non ha creato alcuna chiave.',
    'Il messaggio dice a che cosa serviva il codice. Invia un altro codice per una chiave.',
  ],
  'key-lost': ({ provider }) => [
    provider
      ? `La risposta di ${provider} è andata persa, e forse con essa la chiave.`
      : 'La risposta del servizio è andata persa, e forse con essa la chiave.',
    'Invia un altro codice. Una chiave che non è arrivata non può essere usata da nessuno e scade da sé.',
  ],
  'key-for-another': ({ provider }) => [
    provider
      ? `${provider} ha dato una chiave per un altro indirizzo email, quindi non è stata salvata.`
      : 'Il servizio ha dato una chiave per un altro indirizzo email, quindi non è stata salvata.',
    'Invia un altro codice e usa quello del messaggio più recente.',
  ],
}
