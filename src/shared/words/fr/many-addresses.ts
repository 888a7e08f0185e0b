import type { ManyAddressWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    'Les adresses qui ne reçoivent pas de messages n’en recevront toujours pas. C’est définitif : une adresse supprimée ne peut plus jamais être créée, ni par vous ni par personne.',
  'delete.perhaps.off':
    'Les adresses qui ne reçoivent pas de messages n’en recevront toujours pas. C’est irréversible, et il sera peut-être impossible de recréer le même nom.',
  'delete.again.off':
    'Les adresses qui ne reçoivent pas de messages n’en recevront toujours pas. Le même nom peut être recréé.',
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
}
