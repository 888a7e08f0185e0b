import type { HandleFailureWords } from '../catalogue.ts'

/** Sentences for failures with handles. */
export const handleFailureWords: HandleFailureWords = {
  'handle-not-found': ({ provider }) => [
    provider
      ? `${provider} non conosce questo identificativo.`
      : 'Il servizio non conosce questo identificativo.',
    'Controlla come è scritto, o registralo.',
  ],
  'handle-gone': ({ provider }) => [
    provider
      ? `${provider} non ha più questo identificativo.`
      : 'Il servizio non ha più questo identificativo.',
    'È stato rilasciato o mai registrato. Puoi toglierlo dall’elenco.',
  ],
  'handle-taken': ({ handle }) => [
    handle
      ? `L’identificativo “${handle}” è già in uso, o un indirizzo usa già questo nome.`
      : 'L’identificativo è già in uso, o un indirizzo usa già questo nome.',
    'Scegline un altro. Se è tuo, aggiungilo all’elenco.',
  ],
  'handle-unusable': ({ handle, provider }) => [
    handle && provider
      ? `“${handle}” non si può registrare, e ${provider} non conosce alcun identificativo in uso con questo nome.`
      : 'L’identificativo non si può registrare, e il servizio non ne conosce alcuno in uso con questo nome.',
    'È stato rilasciato, o un indirizzo usa questo nome. Scegline un altro.',
  ],
  'handle-released': () => [
    'Questo identificativo è stato rilasciato.',
    'Non si può mai più usare. Scegline un altro.',
  ],
  'handle-in-use': () => [
    'Questo identificativo è ancora tuo.',
    'Rilascialo prima di toglierlo dall’elenco.',
  ],
  'handle-still-held': ({ provider }) => [
    provider
      ? `${provider} non ha rilasciato l’identificativo.`
      : 'Il servizio non ha rilasciato l’identificativo.',
    'Non è stato modificato nulla. Riprova tra poco.',
  ],
  'not-claimed': ({ provider }) => [
    provider
      ? `${provider} non ha questo identificativo: non è stato registrato.`
      : 'Il servizio non ha questo identificativo: non è stato registrato.',
    'Registralo di nuovo.',
  ],
  'domain-still-off': ({ domain, provider }) => [
    domain && provider
      ? `${provider} dice che ${domain} è ancora disattivato.`
      : 'Il servizio dice che questo dominio è ancora disattivato.',
    'L’elenco mostra ciò che dice il servizio. Usa l’interruttore per riprovare.',
  ],
  'domain-still-on': ({ domain, provider }) => [
    domain && provider
      ? `${provider} dice che ${domain} è ancora attivo.`
      : 'Il servizio dice che questo dominio è ancora attivo.',
    'L’elenco mostra ciò che dice il servizio. Usa l’interruttore per riprovare.',
  ],
  'claim-unknown': ({ handle }) => [
    handle
      ? `La risposta è andata persa, quindi non si sa se “${handle}” sia stato registrato.`
      : 'La risposta è andata persa, quindi non si sa se l’identificativo sia stato registrato.',
    'Controlla di nuovo quando torna la connessione. Non verrà registrato due volte.',
  ],
  'switch-unknown': ({ domain }) => [
    domain
      ? `La risposta è andata persa, quindi non si sa se lo stato di ${domain} sia cambiato.`
      : 'La risposta è andata persa, quindi non si sa se lo stato di questo dominio sia cambiato.',
    'Usa di nuovo l’interruttore quando torna la connessione: puoi farlo senza rischi.',
  ],
  'release-unknown': ({ handle }) => [
    handle
      ? `La risposta è andata persa, quindi non si sa se “${handle}” sia stato rilasciato.`
      : 'La risposta è andata persa, quindi non si sa se l’identificativo sia stato rilasciato.',
    'Controlla di nuovo quando torna la connessione.',
  ],
  'handle-not-noted': ({ provider }) => [
    provider
      ? `${provider} ha fatto quanto richiesto, ma non è stato possibile salvarlo qui.`
      : 'Il servizio ha fatto quanto richiesto, ma non è stato possibile salvarlo qui.',
    'Controlla che il disco non sia né pieno né di sola lettura. Aliasmith chiede di nuovo al servizio quando può scrivere.',
  ],
  'handle-domain-off': ({ address, domain }) => [
    address && domain
      ? `${address} appartiene al tuo identificativo, che non è attivo su ${domain}.`
      : 'L’indirizzo appartiene al tuo identificativo, che non è attivo su questo dominio.',
    'Attiva il dominio in Impostazioni > Account, o scegline un altro.',
  ],
}
