import type { AddressActionWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** The phrases of what can be done with an address, in every window. */
export const addressActionWords: AddressActionWords = {
  'state.active': 'Active',
  'state.off': 'Désactivée',
  'state.off.caught': 'Désactivée',
  'state.off.to-trash': 'Désactivée : messages mis à la corbeille',
  'state.trashed': 'Dans la corbeille',
  'state.trashed.bounces': 'Supprimée : messages renvoyés',
  'state.deleted': 'Supprimée',
  'perhaps.active': 'Peut-être activée',
  'perhaps.off': 'Peut-être désactivée',
  'perhaps.off.caught': 'Peut-être désactivée',
  'perhaps.off.to-trash': 'Peut-être désactivée : messages mis à la corbeille',
  'perhaps.trashed': 'Peut-être dans la corbeille',
  'perhaps.trashed.bounces': 'Peut-être supprimée : messages renvoyés',
  'perhaps.deleted': 'Peut-être supprimée',
  'actions.of': (address: string) => `Actions pour ${address}`,
  'action.details': 'Détails',
  'action.copy': 'Copier',
  'action.copy-send-from': 'Copier l’adresse d’envoi…',
  'action.label': 'Libellé',
  'action.display-name': 'Nom affiché…',
  'action.pin': 'Épingler',
  'action.unpin': 'Désépingler',
  'action.forward': 'Transférer vers…',
  'action.open-at-service': 'Ouvrir sur le site du service',
  'action.turn-off': 'Désactiver',
  'action.turn-off.caught': 'Désactiver',
  'action.turn-off.to-trash': 'Désactiver : messages à la corbeille',
  'action.turn-on': 'Activer',
  'action.block-promotions': 'Bloquer les promotions',
  'action.allow-promotions': 'Autoriser les promotions',
  'action.trash': 'Mettre à la corbeille',
  'action.trash.bounces': 'Supprimer : messages renvoyés',
  'action.restore': 'Restaurer',
  'action.delete': 'Supprimer…',
  'action.delete-forever': 'Supprimer définitivement…',
  'keys.copy': 'Copier',
  'keys.copy-send-from': 'Copier l’adresse d’envoi',
  'keys.label': 'Modifier le libellé',
  'keys.display-name': 'Modifier le nom affiché',
  'keys.turn-off': 'Désactiver ou activer',
  'keys.block-promotions': 'Bloquer ou autoriser les promotions',
  'keys.pin': 'Épingler ou désépingler',
  'keys.forward': 'Transférer',
  'keys.open-at-service': 'Ouvrir sur le site du service',
  'keys.restore': 'Restaurer depuis la corbeille',
  'keys.delete': 'Supprimer',
  'keys.details': 'Afficher les détails',
  'keys.menu': 'Toutes les actions',
  'changed.active': (address: string) => `${address} est activée`,
  'changed.off': (address: string) => `${address} est désactivée`,
  'changed.off.to-trash': (address: string) =>
    `${address} est désactivée. Ses messages vont à la corbeille de votre boîte mail.`,
  'changed.off.caught': (address: string) =>
    `${address} est désactivée. Si son domaine a un catch-all, ses messages peuvent encore arriver.`,
  'changed.trashed': (address: string) => `${address} est dans la corbeille et ne reçoit plus de messages.`,
  'changed.trashed.bounces': (address: string) =>
    `${address} est supprimée et ses messages sont renvoyés aux expéditeurs. Elle peut être restaurée.`,
  'changed.trashed.final': (address: string, provider: string) =>
    `${address} est dans la corbeille et ne reçoit plus de messages. Seul le site du service ${provider} permet de la restaurer.`,
  'changed.deleted': (address: string) => `${address} est supprimée`,
  'promotions.blocked': 'Promotions bloquées',
  'promotions.off': (address: string) =>
    `Les promotions envoyées à ${address} sont bloquées. Les autres messages arrivent.`,
  'promotions.on': (address: string) => `Tous les messages envoyés à ${address} arrivent de nouveau`,
  'pin.on': (address: string) => `${address} est épinglée`,
  'pin.off': (address: string) => `${address} n’est plus épinglée`,
  pinned: 'Épinglée',
  'label.untold': 'Libellé ici seulement',
  'copied.active': (address: string) => `${address} a été copiée`,
  'copied.off': (address: string) => `${address} a été copiée. Elle est désactivée.`,
  'copied.off.caught': (address: string) =>
    `${address} a été copiée. Elle est désactivée. Si son domaine a un catch-all, ses messages peuvent encore arriver.`,
  'copied.off.to-trash': (address: string) =>
    `${address} a été copiée. Elle est désactivée : ses messages vont à la corbeille de votre boîte mail.`,
  'copied.trashed': (address: string) =>
    `${address} a été copiée. Elle est dans la corbeille et ne reçoit pas de messages.`,
  'copied.trashed.bounces': (address: string) =>
    `${address} a été copiée. Elle est supprimée : ses messages sont renvoyés aux expéditeurs.`,
  'copied.deleted': (address: string) => `${address} a été copiée. Elle est supprimée.`,
  'label.of': (address: string) => `Libellé pour ${address}`,
  'label.title': (address: string) => `Libellé pour ${address}`,
  'label.name': 'Libellé',
  'label.hint': 'À quoi sert cette adresse. Un champ vide retire le libellé.',
  'label.yes': 'Enregistrer',
  'label.no': 'Annuler',

  'details.name': 'Détails',
  'details.destination': 'Transfère vers',
  'details.displayName': 'Nom affiché',
  'details.service': 'Service',
  'details.account': 'Compte',
  'details.label': 'Libellé',
  'details.made': 'Création',
  'details.copied': 'Dernière copie',
  'details.state': 'État',
  'details.domain': 'Domaine en clair',

  'delete.forever.off':
    'Ce qui ne reçoit pas de messages n’en recevra toujours pas. C’est définitif : une adresse supprimée ne peut plus jamais être créée, ni par vous ni par personne.',
  'delete.perhaps.off':
    'Ce qui ne reçoit pas de messages n’en recevra toujours pas. C’est irréversible, et il sera peut-être impossible de recréer le même nom.',
  'delete.again.off':
    'Ce qui ne reçoit pas de messages n’en recevra toujours pas. Le même nom peut être recréé.',
  'delete.caught.off':
    'Le même nom peut être recréé. Si le domaine a un catch-all, les messages peuvent encore arriver.',

  'delete.title': (count: number) =>
    plural(count, {
      one: `Supprimer ${number(count)} adresse ?`,
      other: `Supprimer ${number(count)} adresses ?`,
    }),
  'delete.names': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse à supprimer`,
      other: `${number(count)} adresses à supprimer`,
    }),
  'delete.forever': (count: number) =>
    plural(count, {
      one: 'Elle cesse aussitôt de recevoir des messages. C’est définitif : une adresse supprimée ne peut plus jamais être créée, ni par vous ni par personne.',
      other:
        'Elles cessent aussitôt de recevoir des messages. C’est définitif : une adresse supprimée ne peut plus jamais être créée, ni par vous ni par personne.',
    }),
  'delete.perhaps': (count: number) =>
    plural(count, {
      one: 'Elle cesse aussitôt de recevoir des messages. C’est irréversible, et il sera peut-être impossible de recréer cette adresse.',
      other:
        'Elles cessent aussitôt de recevoir des messages. C’est irréversible, et il sera peut-être impossible de recréer ces adresses.',
    }),
  'delete.again': (count: number) =>
    plural(count, {
      one: 'Elle cesse aussitôt de recevoir des messages. Le même nom peut être recréé.',
      other: 'Elles cessent aussitôt de recevoir des messages. Les mêmes noms peuvent être recréés.',
    }),
  'delete.caught': (count: number) =>
    plural(count, {
      one: 'Elle cesse aussitôt de recevoir des messages, sauf si le domaine a un catch-all, qui les prend encore. Le même nom peut être recréé.',
      other:
        'Elles cessent aussitôt de recevoir des messages, sauf si le domaine a un catch-all, qui les prend encore. Les mêmes noms peuvent être recréés.',
    }),
  'delete.practice': (count: number) =>
    plural(count, {
      one: 'Une adresse d’essai ne reçoit pas de messages ; elle est seulement marquée comme supprimée.',
      other:
        'Les adresses d’essai ne reçoivent pas de messages ; elles sont seulement marquées comme supprimées.',
    }),
  'delete.none': (count: number) =>
    plural(count, {
      one: 'Cette adresse ne peut pas être supprimée',
      other: `Aucune de ces ${number(count)} adresses ne peut être supprimée`,
    }),
  'delete.cannot': (count: number, provider: string) =>
    plural(count, {
      one: `${number(count)} adresse chez ${provider} sera conservée : ce service ne permet pas de supprimer.`,
      other: `${number(count)} adresses chez ${provider} seront conservées : ce service ne permet pas de supprimer.`,
    }),
  'delete.state': (count: number, provider: string) =>
    plural(count, {
      one: `${number(count)} adresse chez ${provider} sera conservée : elle n’est pas active, et le service ne supprime que les adresses actives.`,
      other: `${number(count)} adresses chez ${provider} seront conservées : elles ne sont pas actives, et le service ne supprime que les adresses actives.`,
    }),
  'delete.gone': (count: number, account: string) =>
    plural(count, {
      one: `${number(count)} adresse du compte « ${account} » sera conservée : ce compte n’est pas dans Aliasmith, son service ne peut donc pas être interrogé.`,
      other: `${number(count)} adresses du compte « ${account} » seront conservées : ce compte n’est pas dans Aliasmith, son service ne peut donc pas être interrogé.`,
    }),
  'delete.handle': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse sera conservée : elle appartient à un pseudo, qui se désactive ou se libère en entier.`,
      other: `${number(count)} adresses seront conservées : elles appartiennent à des pseudos, qui se désactivent ou se libèrent en entier.`,
    }),
  'delete.yes': 'Supprimer définitivement',
  'delete.yes.practice': 'Supprimer',
  'delete.no': 'Annuler',
  'delete.progress': (done: number, total: number) => `${number(done)} sur ${number(total)}`,
  'delete.report': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse supprimée`,
      other: `${number(count)} adresses supprimées`,
    }),
  'delete.report.nothing': 'Aucune adresse n’a été supprimée',
  'delete.report.unknown': 'La réponse s’est perdue',
  'delete.kept': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse conservée`,
      other: `${number(count)} adresses conservées`,
    }),
  'delete.unsaved': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse supprimée, mais non enregistrée comme telle`,
      other: `${number(count)} adresses supprimées, mais non enregistrées comme telles`,
    }),
  'delete.unknown': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse a peut-être été supprimée`,
      other: `${number(count)} adresses ont peut-être été supprimées`,
    }),
  'delete.close': 'Fermer',

  'bulk.title.label': (count: number) =>
    plural(count, {
      one: `Libellé pour ${number(count)} adresse`,
      other: `Libellé pour ${number(count)} adresses`,
    }),
  'bulk.title.turn-off': (count: number) =>
    plural(count, {
      one: `Désactiver ${number(count)} adresse ?`,
      other: `Désactiver ${number(count)} adresses ?`,
    }),
  'bulk.title.turn-on': (count: number) =>
    plural(count, {
      one: `Activer ${number(count)} adresse ?`,
      other: `Activer ${number(count)} adresses ?`,
    }),
  'bulk.text.label': 'Le nouveau libellé remplace les libellés existants. Un champ vide les retire.',
  'bulk.text.turn-off': 'La réactivation reste possible.',
  'bulk.text.turn-off.caught':
    'La réactivation reste possible. Si le domaine a un catch-all, des messages peuvent encore arriver.',
  'bulk.text.turn-off.to-trash':
    'Jusqu’à la réactivation, les messages vont à la corbeille de votre boîte mail.',
  'bulk.text.turn-on': 'La réception des messages reprend.',
  'bulk.names': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse à modifier`,
      other: `${number(count)} adresses à modifier`,
    }),
  'bulk.stay.turn-off': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse reste inchangée : elle ne peut pas être désactivée, ou l’est déjà.`,
      other: `${number(count)} adresses restent inchangées : elles ne peuvent pas être désactivées, ou le sont déjà.`,
    }),
  'bulk.stay.turn-on': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse reste inchangée : elle ne peut pas être activée, ou l’est déjà.`,
      other: `${number(count)} adresses restent inchangées : elles ne peuvent pas être activées, ou le sont déjà.`,
    }),
  'bulk.none': 'Aucune de ces adresses ne peut être modifiée',
  'bulk.yes.label': 'Enregistrer',
  'bulk.yes.turn-off': 'Désactiver',
  'bulk.yes.turn-on': 'Activer',
  'bulk.no': 'Annuler',
  'bulk.stop': 'Arrêter',
  'bulk.stopping': 'Arrêt après cette adresse…',
  'bulk.done.label': (count: number) =>
    plural(count, {
      one: `Libellé enregistré pour ${number(count)} adresse`,
      other: `Libellé enregistré pour ${number(count)} adresses`,
    }),
  'bulk.done.turn-off': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse désactivée`,
      other: `${number(count)} adresses désactivées`,
    }),
  'bulk.done.turn-on': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse activée`,
      other: `${number(count)} adresses activées`,
    }),
  'bulk.nothing': 'Aucune adresse n’a été modifiée',
  'bulk.kept': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse non modifiée`,
      other: `${number(count)} adresses non modifiées`,
    }),
  'bulk.unknown': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse a peut-être été modifiée`,
      other: `${number(count)} adresses ont peut-être été modifiées`,
    }),
  'bulk.untold': (count: number) =>
    plural(count, {
      one: `Libellé enregistré ici pour ${number(count)} adresse, mais pas auprès du service`,
      other: `Libellé enregistré ici pour ${number(count)} adresses, mais pas auprès du service`,
    }),
  'bulk.left': (count: number) =>
    plural(count, {
      one: `${number(count)} adresse est restée telle quelle.`,
      other: `${number(count)} adresses sont restées telles quelles.`,
    }),
  'bulk.notAsked': (service: string) =>
    `Le service ${service} n’a pas été interrogé, car une demande précédente a échoué.`,

  'sendFrom.title': (address: string) => `Écrire depuis ${address}`,
  'sendFrom.text':
    'Un message envoyé à l’adresse copiée parvient à la personne que vous indiquez, avec cette adresse-ci comme expéditeur.',
  'sendFrom.to': 'À qui écrire',
  'sendFrom.to.hint': 'Son adresse e-mail, comme nom@example.com.',
  'sendFrom.yes': 'Copier',
  'sendFrom.no': 'Annuler',
  'sendFrom.done': 'Adresse d’envoi copiée',
  'sendFrom.done.text': (to: string) => `Un message envoyé à cette adresse parvient à ${to} :`,
  'sendFrom.done.how': (address: string) =>
    `Écrivez-lui depuis la boîte mail qui reçoit les messages pour ${address} ; les autres peuvent être refusées.`,
  'sendFrom.byHand': 'Voici l’adresse :',
  'sendFrom.close': 'Fermer',

  'displayName.title': (address: string) => `Nom affiché pour ${address}`,
  'displayName.text':
    'Les destinataires voient ce nom à côté de l’adresse quand vous écrivez depuis celle-ci.',
  'displayName.field': 'Nom affiché',
  'displayName.hint': 'Si le champ est vide, les réglages du service décident.',
  'displayName.yes': 'Enregistrer',
  'displayName.no': 'Annuler',
  'displayName.done': (address: string, name: string) =>
    `Les messages envoyés depuis ${address} affichent désormais le nom « ${name} »`,
  'displayName.done.none': (address: string) => `${address} n’a plus de nom affiché qui lui soit propre`,

  'forward.title': (address: string) => `Transfert pour ${address}`,
  'forward.legend': 'Destinataires',
  'forward.asking': 'Demande des destinataires…',
  'forward.empty': 'Le service ne propose aucun destinataire. Ajoutez-en un sur son site.',
  'forward.none': 'Choisissez au moins un destinataire.',
  'forward.others': (recipients: readonly string[]) =>
    `Ses messages vont aussi à ${all(recipients)} en ce moment, ce que le service ne propose plus.`,
  'forward.yes': 'Transférer',
  'forward.no': 'Annuler',
  'forward.again': 'Redemander',
  'forward.done': (address: string, destination: string) =>
    `Les messages envoyés à ${address} vont désormais à ${destination}`,
  'forward.done.somewhere': (address: string) => `Les destinataires de l’adresse ${address} sont modifiés`,
}
