import type { ChangeFailureWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords: ChangeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `La risposta è andata persa, quindi non si sa se ${provider} abbia modificato ${address}.`
      : 'La risposta è andata persa, quindi non si sa se il servizio abbia modificato l’indirizzo.',
    'Per vederlo, aggiorna l’elenco in Impostazioni > Indirizzi. Puoi riprovare senza rischi.',
  ],
  'label-unknown': ({ provider }) => [
    provider
      ? `L’etichetta è conservata qui. La risposta è andata persa, quindi non si sa se ${provider} l’abbia.`
      : 'L’etichetta è conservata qui. La risposta è andata persa, quindi non si sa se il servizio l’abbia.',
    'Salva di nuovo l’etichetta: puoi farlo senza rischi.',
  ],
  'pin-unknown': ({ provider }) => [
    provider
      ? `La modifica è conservata qui. La risposta è andata persa, quindi non si sa se ${provider} l’abbia.`
      : 'La modifica è conservata qui. La risposta è andata persa, quindi non si sa se il servizio l’abbia.',
    'Ripetila: puoi farlo senza rischi.',
  ],
  'recipients-unknown': ({ address }) => [
    address
      ? `La risposta è andata persa, quindi non si sa dove vada ora la posta di ${address}.`
      : 'La risposta è andata persa, quindi non si sa dove vada ora la posta dell’indirizzo.',
    'Scegli di nuovo i destinatari, puoi farlo senza rischi, o aggiorna l’elenco in Impostazioni > Indirizzi.',
  ],
  'display-name-unknown': ({ address }) => [
    address
      ? `La risposta è andata persa, quindi non si sa quale nome vedano i destinatari per ${address}.`
      : 'La risposta è andata persa, quindi non si sa quale nome vedano i destinatari per l’indirizzo.',
    'Salva di nuovo il nome, puoi farlo senza rischi, o aggiorna l’elenco in Impostazioni > Indirizzi.',
  ],
  'promotions-unknown': ({ address }) => [
    address
      ? `La risposta è andata persa, quindi non si sa se le promozioni per ${address} siano bloccate.`
      : 'La risposta è andata persa, quindi non si sa se le promozioni per l’indirizzo siano bloccate.',
    'Ripeti l’operazione, puoi farlo senza rischi, o aggiorna l’elenco in Impostazioni > Indirizzi.',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider
      ? `${provider} non ha modificato ${address}.`
      : 'Il servizio non ha modificato l’indirizzo.',
    'Riprova più tardi, o fallo nel sito del servizio.',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `${provider} ha modificato ${address}, ma non è stato possibile modificare l’elenco.`
      : 'Il servizio ha modificato l’indirizzo, ma non è stato possibile modificare l’elenco.',
    'Controlla che il disco non sia né pieno né di sola lettura. Aliasmith corregge l’elenco quando può di nuovo scrivere.',
  ],
  'cannot-change': ({ address }) => [
    address ? `Ora non è possibile farlo con ${address}.` : 'Ora non è possibile farlo con l’indirizzo.',
    'Aggiorna l’elenco in Impostazioni > Indirizzi per vederne lo stato.',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `${provider} non elenca ${address}: lì è nel cestino, o eliminato.`
      : 'Il servizio non elenca l’indirizzo: lì è nel cestino, o eliminato.',
    'Guarda nel cestino nel sito del servizio. Non è stato modificato nulla.',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `${provider} non ha ${address}: è stato eliminato, o non è di questo account.`
            : 'Il servizio non ha l’indirizzo: è stato eliminato, o non è di questo account.',
          'Controlla nel sito del servizio quali indirizzi ha la chiave di questo account.',
        ]
      : [
          'Nel frattempo questo indirizzo è stato eliminato o disattivato.',
          'Aggiorna l’elenco in Impostazioni > Indirizzi per vederne lo stato.',
        ],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `${provider} dice che ${address} appartiene a qualcun altro, quindi non è stato modificato nulla.`
      : 'Il servizio dice che l’indirizzo appartiene a qualcun altro, quindi non è stato modificato nulla.',
    'Controlla quale chiave ha questo account in Impostazioni > Account.',
  ],
  'address-holds-key': ({ address }) => [
    address
      ? `${address} contiene una parte della chiave API, quindi la richiesta non è stata inviata.`
      : 'L’indirizzo contiene una parte della chiave API, quindi la richiesta non è stata inviata.',
    'Usa invece il sito del servizio.',
  ],
  'account-removed': ({ address }) => [
    address
      ? `L’account di ${address} non è in Aliasmith, quindi non si può inviare la richiesta al suo servizio.`
      : 'L’account dell’indirizzo non è in Aliasmith, quindi non si può inviare la richiesta al suo servizio.',
    'Elimina l’indirizzo nel sito del servizio, o aggiungi l’account e aggiorna l’elenco.',
  ],
  'one-recipient': ({ provider }) => [
    provider
      ? `Con ${provider} un indirizzo ha esattamente un destinatario.`
      : 'Con questo servizio un indirizzo ha esattamente un destinatario.',
    'Scegline uno e tralascia gli altri.',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    provider
      ? `Il nome è più lungo di quanto ${provider} conservi.`
      : 'Il nome è più lungo di quanto il servizio conservi.',
    limit === undefined
      ? 'Usane uno più corto.'
      : plural(limit, {
          one: `Usa al massimo ${number(limit)} carattere.`,
          other: `Usa al massimo ${number(limit)} caratteri.`,
        }),
  ],
  'display-name-refused': ({ provider }) => [
    provider ? `${provider} non accetta questo nome.` : 'Il servizio non accetta questo nome.',
    'Cambia il nome o lascialo vuoto.',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Per scrivere da ${address} serve un piano a pagamento di ${provider}.`
      : 'Per scrivere dall’indirizzo serve un piano a pagamento del servizio.',
    'Cambia piano, o rispondi a un messaggio arrivato lì.',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Per bloccare le promozioni per ${address} serve un piano a pagamento di ${provider}.`
      : 'Per bloccare le promozioni serve un piano a pagamento del servizio.',
    'Non è stato modificato nulla. Disattiva l’indirizzo, o cambia piano.',
  ],
}
