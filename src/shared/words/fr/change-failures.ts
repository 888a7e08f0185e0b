import type { ChangeFailureWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Sentences for changes of addresses that failed, or whose outcome is not known. */
export const changeFailureWords: ChangeFailureWords = {
  'change-unknown': ({ address, provider }) => [
    address && provider
      ? `La réponse s’est perdue : impossible de savoir si ${provider} a modifié ${address}.`
      : 'La réponse s’est perdue : impossible de savoir si le service a modifié l’adresse.',
    'Pour le savoir, actualisez la liste dans Paramètres > Adresses. Vous pouvez réessayer sans risque.',
  ],
  'label-unknown': ({ provider }) => [
    provider
      ? `Le libellé est conservé ici. La réponse s’est perdue : impossible de savoir si ${provider} l’a reçu.`
      : 'Le libellé est conservé ici. La réponse s’est perdue : impossible de savoir si le service l’a reçu.',
    'Enregistrez encore une fois le libellé. C’est sans risque.',
  ],
  'pin-unknown': ({ provider }) => [
    provider
      ? `La modification est conservée ici. La réponse s’est perdue : impossible de savoir si ${provider} l’a reçue.`
      : 'La modification est conservée ici. La réponse s’est perdue : impossible de savoir si le service l’a reçue.',
    'Recommencez. C’est sans risque.',
  ],
  'recipients-unknown': ({ address }) => [
    address
      ? `La réponse s’est perdue : impossible de savoir où vont désormais les messages pour ${address}.`
      : 'La réponse s’est perdue : impossible de savoir où vont désormais les messages de l’adresse.',
    'Choisissez encore une fois les destinataires, ce qui est sans risque, ou actualisez la liste dans Paramètres > Adresses.',
  ],
  'display-name-unknown': ({ address }) => [
    address
      ? `La réponse s’est perdue : impossible de savoir quel nom les destinataires voient pour ${address}.`
      : 'La réponse s’est perdue : impossible de savoir quel nom les destinataires voient pour l’adresse.',
    'Enregistrez encore une fois le nom, ce qui est sans risque, ou actualisez la liste dans Paramètres > Adresses.',
  ],
  'promotions-unknown': ({ address }) => [
    address
      ? `La réponse s’est perdue : impossible de savoir si les promotions envoyées à ${address} sont bloquées.`
      : 'La réponse s’est perdue : impossible de savoir si les promotions envoyées à l’adresse sont bloquées.',
    'Recommencez, ce qui est sans risque, ou actualisez la liste dans Paramètres > Adresses.',
  ],
  'change-refused': ({ address, provider }) => [
    address && provider ? `${provider} n’a pas modifié ${address}.` : 'Le service n’a pas modifié l’adresse.',
    'Réessayez plus tard, ou faites-le sur le site du service.',
  ],
  'changed-but-not-saved': ({ address, provider }) => [
    address && provider
      ? `${provider} a modifié ${address}, mais la liste n’a pas pu être mise à jour.`
      : 'Le service a modifié l’adresse, mais la liste n’a pas pu être mise à jour.',
    'Vérifiez que le disque n’est ni plein ni en lecture seule. Aliasmith corrige la liste dès que l’écriture est de nouveau possible.',
  ],
  'cannot-change': ({ address }) => [
    address
      ? `Cette action n’est pas possible avec ${address} en ce moment.`
      : 'Cette action n’est pas possible avec l’adresse en ce moment.',
    'Pour voir son état, actualisez la liste dans Paramètres > Adresses.',
  ],
  'perhaps-in-trash': ({ address, provider }) => [
    address && provider
      ? `${provider} ne liste pas ${address} : elle y est dans la corbeille, ou supprimée.`
      : 'Le service ne liste pas l’adresse : elle y est dans la corbeille, ou supprimée.',
    'Regardez dans la corbeille sur le site du service. Rien n’a été modifié.',
  ],
  'address-gone': ({ address, provider, unlisted }) =>
    unlisted
      ? [
          address && provider
            ? `${provider} n’a pas ${address} : elle a été supprimée, ou n’appartient pas à ce compte.`
            : 'Le service n’a pas l’adresse : elle a été supprimée, ou n’appartient pas à ce compte.',
          'Vérifiez sur le site du service quelles adresses la clé de ce compte possède.',
        ]
      : [
          'Cette adresse a été supprimée ou désactivée entre-temps.',
          'Pour voir son état, actualisez la liste dans Paramètres > Adresses.',
        ],
  'address-not-yours': ({ address, provider }) => [
    address && provider
      ? `Selon ${provider}, ${address} appartient à quelqu’un d’autre : rien n’a été modifié.`
      : 'Selon le service, l’adresse appartient à quelqu’un d’autre : rien n’a été modifié.',
    'Vérifiez la clé de ce compte dans Paramètres > Comptes.',
  ],
  'address-holds-key': ({ address }) => [
    address
      ? `${address} contient une partie de la clé API : la demande n’a pas été envoyée.`
      : 'L’adresse contient une partie de la clé API : la demande n’a pas été envoyée.',
    'Passez plutôt par le site du service.',
  ],
  'account-removed': ({ address }) => [
    address
      ? `Le compte de l’adresse ${address} n’est pas dans Aliasmith : son service ne peut pas être interrogé.`
      : 'Le compte de l’adresse n’est pas dans Aliasmith : son service ne peut pas être interrogé.',
    'Supprimez-la sur le site du service, ou ajoutez le compte et actualisez la liste.',
  ],
  'one-recipient': ({ provider }) => [
    provider
      ? `Chez ${provider}, une adresse a exactement un destinataire.`
      : 'Chez ce service, une adresse a exactement un destinataire.',
    'Choisissez-en un, et retirez les autres.',
  ],
  'display-name-too-long': ({ limit, provider }) => [
    provider ? `Le nom est trop long pour ${provider}.` : 'Le nom est trop long pour le service.',
    limit === undefined
      ? 'Choisissez-en un plus court.'
      : plural(limit, {
          one: `Utilisez au plus ${number(limit)} caractère.`,
          other: `Utilisez au plus ${number(limit)} caractères.`,
        }),
  ],
  'display-name-refused': ({ provider }) => [
    provider ? `${provider} n’accepte pas ce nom.` : 'Le service n’accepte pas ce nom.',
    'Modifiez le nom ou laissez-le vide.',
  ],
  'writing-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Écrire depuis ${address} nécessite un forfait payant chez ${provider}.`
      : 'Écrire depuis l’adresse nécessite un forfait payant chez le service.',
    'Changez de forfait, ou répondez à un message qui y est arrivé.',
  ],
  'blocking-needs-plan': ({ address, provider }) => [
    address && provider
      ? `Bloquer les promotions envoyées à ${address} nécessite un forfait payant chez ${provider}.`
      : 'Bloquer les promotions nécessite un forfait payant chez le service.',
    'Rien n’a été modifié. Désactivez l’adresse, ou changez de forfait.',
  ],
}
