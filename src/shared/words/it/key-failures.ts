import type { KeyFailureWords } from '../catalogue.ts'

/** Sentences for keys and accounts that a service or the app cannot use, and for what is blocked. */
export const keyFailureWords: KeyFailureWords = {
  'key-in-request': () => [
    'Ciò che hai scritto contiene una parte di una chiave API, quindi non è stato né inviato né salvato.',
    'Togli la chiave. Il solo posto giusto è il suo campo.',
  ],
  'key-missing': ({ account }) => [
    account
      ? `Per l’account “${account}” non è salvata alcuna chiave.`
      : 'Per questo account non è salvata alcuna chiave.',
    'Apri Impostazioni > Account e inserisci di nuovo la sua chiave.',
  ],
  'key-changed': ({ account, provider }) => [
    account && provider
      ? `Ciò che il portachiavi contiene per l’account “${account}” non è una chiave di ${provider}, quindi non è stato inviato.`
      : 'Ciò che il portachiavi contiene per questo account non è una chiave del suo servizio, quindi non è stato inviato.',
    'Apri Impostazioni > Account e inserisci di nuovo la sua chiave.',
  ],
  'key-not-received': ({ provider }) => [
    provider ? `${provider} non ha ricevuto alcuna chiave.` : 'Il servizio non ha ricevuto alcuna chiave.',
    'Apri Impostazioni > Account e sostituisci la chiave. Se succede di nuovo, forse la rimuove un proxy.',
  ],
  'key-format-refused': ({ provider }) => [
    provider
      ? `${provider} dice che la chiave non ha la forma di una delle sue.`
      : 'Il servizio dice che la chiave non ha la forma di una delle sue.',
    'Copia di nuovo la chiave intera e sostituiscila in Impostazioni > Account.',
  ],
  'key-rejected': ({ provider }) => [
    provider
      ? `${provider} ha rifiutato la chiave: è sbagliata o scaduta.`
      : 'Il servizio ha rifiutato la chiave: è sbagliata o scaduta.',
    'Ottieni una nuova chiave dal servizio e inseriscila per questo account.',
  ],
  'key-too-narrow': ({ provider }) => [
    provider
      ? `${provider} non dà a questa chiave accesso agli indirizzi.`
      : 'Il servizio non dà a questa chiave accesso agli indirizzi.',
    'Ottieni una chiave che lo abbia, come indicano i passaggi in Impostazioni > Account, e inseriscila per questo account.',
  ],
  'permission-missing': ({ permission, provider }) => [
    permission && provider
      ? `La chiave è valida, ma ${provider} dice che le manca il permesso “${permission}”.`
      : 'La chiave è valida, ma il servizio dice che le manca un permesso.',
    'Aggiungilo alla chiave nel sito del servizio, o crea una nuova chiave e sostituiscila in Impostazioni > Account.',
  ],
  forbidden: ({ provider }) => [
    provider
      ? `${provider} non permette questa operazione con la tua chiave.`
      : 'Il servizio non permette questa operazione con la tua chiave.',
    'Controlla l’account nel servizio, o usa un altro account.',
  ],
  'not-yours': ({ provider }) => [
    provider
      ? `${provider} dice che questo elemento appartiene a qualcun altro.`
      : 'Il servizio dice che questo elemento appartiene a qualcun altro.',
    'Scegline un altro, o controlla quale account stai usando.',
  ],
  banned: ({ provider }) => [
    provider
      ? `${provider} ha bloccato qualcosa in questa richiesta.`
      : 'Il servizio ha bloccato qualcosa in questa richiesta.',
    'Prova un altro nome o dominio. Se non basta, contatta il servizio.',
  ],
  'banned-name': ({ provider }) => [
    provider ? `${provider} ha bloccato questo nome.` : 'Il servizio ha bloccato questo nome.',
    'Scegline un altro.',
  ],
  'banned-domain': ({ domain, provider }) => [
    domain && provider ? `${provider} ha bloccato ${domain}.` : 'Il servizio ha bloccato questo dominio.',
    'Scegli un altro dominio.',
  ],
  'banned-owner': ({ provider }) => [
    provider
      ? `${provider} ha bloccato il titolare di questa chiave, quindi con essa non crea nulla.`
      : 'Il servizio ha bloccato il titolare di questa chiave, quindi con essa non crea nulla.',
    'Cambiare nome o dominio non serve. Usa un altro account, o contatta il servizio.',
  ],
  'banned-network': ({ provider }) => [
    provider
      ? `${provider} ha bloccato la rete in cui ti trovi.`
      : 'Il servizio ha bloccato la rete in cui ti trovi.',
    'Usa un’altra rete, o contatta il servizio.',
  ],
  'no-account': () => [
    'Nessun account è ancora configurato.',
    'Aggiungine uno nelle impostazioni, o usa l’account di prova.',
  ],
  'account-gone': () => ['Questo account non esiste più.', 'Scegli un altro account.'],
}
