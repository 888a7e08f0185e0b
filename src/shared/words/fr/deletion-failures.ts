import type { DeletionFailureWords } from '../catalogue.ts'
import { after } from './forms.ts'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `La réponse s’est perdue : impossible de savoir si ${address} a été supprimée.`
      : 'La réponse s’est perdue : impossible de savoir si l’adresse a été supprimée.',
    backAt
      ? `Pour le savoir, actualisez la liste dans Paramètres > Adresses ${after(backAt)}. Vous pouvez la supprimer de nouveau sans risque.`
      : 'Pour le savoir, actualisez la liste dans Paramètres > Adresses. Vous pouvez la supprimer de nouveau sans risque.',
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `${address} ne reçoit plus de messages, mais il n’a pas été possible de demander à ${provider} si elle est supprimée.`
      : 'L’adresse ne reçoit plus de messages, mais il n’a pas été possible de demander au service si elle est supprimée.',
    backAt
      ? `Pour le savoir, actualisez la liste dans Paramètres > Adresses ${after(backAt)}. Vous pouvez la supprimer de nouveau sans risque.`
      : 'Pour le savoir, actualisez la liste dans Paramètres > Adresses. Vous pouvez la supprimer de nouveau sans risque.',
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `${provider} n’a pas de corbeille pour les adresses de vos propres domaines : ${address} serait supprimée définitivement.`
      : 'Le service n’a pas de corbeille pour les adresses de vos propres domaines : celle-ci serait supprimée définitivement.',
    'Rien n’a été modifié. Désactivez l’adresse, ou supprimez-la définitivement.',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `${provider} ne supprime pas définitivement une adresse qui a reçu des messages, et ${address} en a reçu.`
      : 'Le service ne supprime pas définitivement une adresse qui a reçu des messages, et celle-ci en a reçu.',
    'Rien n’a été modifié. Si ses messages ne sont pas déjà renvoyés, choisissez « Supprimer : messages renvoyés ».',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider
      ? `${provider} n’a pas supprimé ${address}.`
      : 'Le service n’a pas supprimé l’adresse.',
    'Réessayez plus tard, ou supprimez-la sur le site du service.',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address
      ? `${address} a été supprimée, mais la liste n’a pas pu être mise à jour.`
      : 'L’adresse a été supprimée, mais la liste n’a pas pu être mise à jour.',
    'Vérifiez que le disque n’est ni plein ni en lecture seule. Aliasmith corrige la liste dès que l’écriture est de nouveau possible.',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `${provider} a désactivé ${address} et ne la supprime pas.`
      : 'Le service a désactivé l’adresse et ne la supprime pas.',
    'Elle ne reçoit pas de messages. Rien n’a été modifié.',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider
      ? `Le service ${provider} n’a pas été interrogé, car une suppression précédente a échoué.`
      : 'Le service n’a pas été interrogé, car une suppression précédente a échoué.',
    backAt ? `Supprimez le reste ${after(backAt)}.` : 'Supprimez le reste plus tard.',
  ],
  'cannot-delete': ({ provider }) => [
    provider
      ? `${provider} ne permet pas de supprimer une adresse.`
      : 'Le service ne permet pas de supprimer une adresse.',
    'Vérifiez si c’est possible sur le site du service.',
  ],
  'cannot-delete-of-handle': () => [
    'L’adresse d’un pseudo ne peut pas être supprimée seule.',
    'Désactivez son domaine, ou libérez le pseudo, dans Paramètres > Comptes.',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `${address} a été supprimée, et ${provider} ne l’attribue plus.`
      : 'L’adresse a été supprimée, et le service ne l’attribue plus.',
    'Choisissez un autre nom, ou prenez une suggestion.',
  ],
}
