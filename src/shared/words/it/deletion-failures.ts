import type { DeletionFailureWords } from '../catalogue.ts'
import { after } from './forms.ts'

/** How to see whether an address was deleted. */
const refresh = (backAt: string | undefined): string =>
  backAt
    ? `Per vederlo, aggiorna l’elenco in Impostazioni > Indirizzi ${after(backAt)}. Puoi eliminarlo di nuovo senza rischi.`
    : 'Per vederlo, aggiorna l’elenco in Impostazioni > Indirizzi. Puoi eliminarlo di nuovo senza rischi.'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `La risposta è andata persa, quindi non si sa se ${address} sia stato eliminato.`
      : 'La risposta è andata persa, quindi non si sa se l’indirizzo sia stato eliminato.',
    refresh(backAt),
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `${address} non riceve più posta, ma non è stato possibile chiedere a ${provider} se sia eliminato.`
      : 'L’indirizzo non riceve più posta, ma non è stato possibile chiedere al servizio se sia eliminato.',
    refresh(backAt),
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `${provider} non ha un cestino per gli indirizzi sui tuoi domini, quindi ${address} verrebbe eliminato definitivamente.`
      : 'Il servizio non ha un cestino per gli indirizzi sui tuoi domini: questo verrebbe eliminato definitivamente.',
    'Non è stato modificato nulla. Disattiva l’indirizzo, o eliminalo definitivamente.',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `${provider} non elimina definitivamente un indirizzo che ha ricevuto posta, e ${address} ne ha ricevuta.`
      : 'Il servizio non elimina definitivamente un indirizzo che ha ricevuto posta, e questo ne ha ricevuta.',
    'Non è stato modificato nulla. A meno che la sua posta non torni già al mittente, scegli “Elimina: la posta torna al mittente”.',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider
      ? `${provider} non ha eliminato ${address}.`
      : 'Il servizio non ha eliminato l’indirizzo.',
    'Riprova più tardi, o eliminalo nel sito del servizio.',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address
      ? `${address} è stato eliminato, ma non è stato possibile modificare l’elenco.`
      : 'L’indirizzo è stato eliminato, ma non è stato possibile modificare l’elenco.',
    'Controlla che il disco non sia né pieno né di sola lettura. Aliasmith corregge l’elenco quando può di nuovo scrivere.',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `${provider} ha disattivato ${address} e non lo elimina.`
      : 'Il servizio ha disattivato l’indirizzo e non lo elimina.',
    'Non riceve posta. Non è stato modificato nulla.',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider
      ? `Nessuna richiesta inviata a ${provider}, perché un’eliminazione precedente non è riuscita.`
      : 'Nessuna richiesta inviata al servizio, perché un’eliminazione precedente non è riuscita.',
    backAt ? `Elimina ciò che resta ${after(backAt)}.` : 'Elimina ciò che resta più tardi.',
  ],
  'cannot-delete': ({ provider }) => [
    provider
      ? `${provider} non permette di eliminare un indirizzo.`
      : 'Il servizio non permette di eliminare un indirizzo.',
    'Controlla se è possibile farlo nel sito del servizio.',
  ],
  'cannot-delete-of-handle': () => [
    'Un indirizzo di un identificativo non si può eliminare da solo.',
    'Disattivane il dominio, o rilascia l’identificativo, in Impostazioni > Account.',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `${address} è stato eliminato, e ${provider} non lo assegna più.`
      : 'L’indirizzo è stato eliminato, e il servizio non lo assegna più.',
    'Scegli un altro nome, o accetta un suggerimento.',
  ],
}
