import type { SettingsWords } from '../catalogue.ts'
import { choiceWords } from './choices.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'
import { settingsKeysWords } from './settings-keys.ts'

/** Every phrase of the settings window except the sentences about failures. */
export const settingsWords: SettingsWords = {
  ...settingsKeyByEmailWords,
  ...settingsKeysWords,
  ...choiceWords,

  'window.title': (page: string) => `${page} – Aliasmith`,
  'window.failed': 'Les paramètres n’ont pas pu être lus.',
  'window.retry': 'Réessayer',
  'window.preview': 'Aperçu',

  'nav.name': 'Paramètres',
  'nav.accounts': 'Comptes',
  'nav.addresses': 'Adresses',
  'nav.creating': 'Nouvelles adresses',
  'nav.shortcuts': 'Raccourcis',
  'nav.general': 'Général',
  'nav.about': 'À propos',

  'notices.name': 'Avis',
  'notices.dismiss': 'Fermer',
  'notices.update.download': 'Télécharger',
  'notices.update.install': 'Redémarrer et installer',

  'accounts.title': 'Comptes',
  'accounts.lead': 'Les services qui créent vos adresses. Les clés ne vont qu’à eux.',
  'accounts.list': 'Comptes',
  'accounts.add': 'Ajouter un compte',
  'accounts.try': 'Essayer sans compte',
  'accounts.empty.title': 'Connectez votre premier service',
  'accounts.empty.text':
    'Ajoutez un compte avec une clé de votre service. Ou découvrez d’abord l’app : le compte d’essai ne demande ni clé ni réseau.',
  'accounts.default': 'Par défaut',
  'accounts.edit': 'Modifier',
  'accounts.edit.of': (nickname: string) => `Modifier le compte « ${nickname} »`,
  'accounts.makeDefault': 'Définir par défaut',
  'accounts.makeDefault.of': (nickname: string) => `Définir par défaut le compte « ${nickname} »`,
  'accounts.remove': 'Retirer',
  'accounts.remove.of': (nickname: string) => `Retirer le compte « ${nickname} »`,
  'accounts.replaceKey': 'Remplacer la clé',
  'accounts.replaceKey.of': (nickname: string) => `Remplacer la clé du compte « ${nickname} »`,
  'accounts.enterKey': 'Saisir la clé',
  'accounts.enterKey.of': (nickname: string) => `Saisir la clé du compte « ${nickname} »`,
  'accounts.isDefault': (nickname) => `Compte par défaut : ${nickname}`,
  'accounts.isSaved': (nickname) => `Compte enregistré : ${nickname}`,
  'accounts.isRemoved': (nickname) => `Compte retiré : ${nickname}`,
  'accounts.noMail': 'Ne reçoit pas de messages',
  'accounts.servicePlan': (plan: string) => `Forfait « ${plan} »`,

  'state.working': 'Fonctionne',
  'state.key-rejected': 'Clé rejetée',
  'state.unreachable': 'Injoignable',
  'state.untested': 'Non testé',
  'state.blocked': 'Bloqué par le service',
  'state.network-blocked': 'Votre réseau est bloqué',

  'key.keychain': 'Clé dans le trousseau du système',
  'key.session': 'Clé gardée tant que l’app est ouverte',
  'key.not-needed': 'Aucune clé nécessaire',
  'key.missing': 'Clé manquante',

  'form.add': 'Ajouter un compte',
  'form.failed': 'Le formulaire n’a pas pu être lu.',
  'form.failed.hint': 'Ouvrez-le encore une fois pour réessayer.',
  'form.edit': (nickname: string) => `Modifier le compte « ${nickname} »`,
  'form.nickname': 'Nom du compte',
  'form.nickname.another': (name: string, place: number) => `${name} ${number(place)}`,
  'form.key': 'Clé API',
  'form.key.get': (provider: string) => `Obtenir une clé chez ${provider}`,
  'form.key.saved': 'Une clé est enregistrée. Elle n’est plus jamais affichée.',
  'form.key.keep': 'Garder la clé enregistrée',
  'form.key.again':
    'La clé est de nouveau nécessaire : une clé enregistrée n’est envoyée qu’au serveur pour lequel elle l’a été.',
  'form.key.lost':
    'Aucune clé n’est enregistrée pour ce compte. Collez-la pour utiliser de nouveau le compte.',
  'form.key.where': 'Conservée dans le trousseau de votre système, s’il en a un, et plus jamais affichée.',
  'form.advanced': 'Options avancées',
  'form.server': 'Adresse du serveur',
  'form.server.hint': 'Ne la modifiez que si vous hébergez le service vous-même.',
  'form.keyInQuery': 'Envoyer la clé dans l’adresse (requête) au lieu d’un en-tête',
  'form.keyInQuery.risk':
    'Les serveurs et les proxys inscrivent les adresses dans leurs journaux, et la clé avec elles. Ne l’utilisez que si les en-têtes n’arrivent pas.',
  'form.domain': 'Domaine par défaut',
  'form.domain.hint':
    'Choisissez-en un ou saisissez-en un autre. « Enregistrer » et « Tester la connexion » listent ce que le service propose.',
  'form.plan': 'Forfait',
  'form.plan.limits': (hour: number | undefined, month: number | undefined) =>
    sentences(
      hour === undefined
        ? 'Nombre de demandes par heure illimité.'
        : plural(hour, {
            one: `${number(hour)} demande par heure.`,
            other: `${number(hour)} demandes par heure.`,
          }),
      month === undefined
        ? 'Nombre de nouvelles adresses par mois illimité.'
        : plural(month, {
            one: `${number(month)} nouvelle adresse par mois.`,
            other: `${number(month)} nouvelles adresses par mois.`,
          }),
    ),
  'form.test': 'Tester la connexion',
  'form.testing': 'Test en cours…',
  'form.save': 'Enregistrer',
  'form.saveAnyway': 'Enregistrer quand même',
  'form.cancel': 'Annuler',

  'report.good': 'Connexion réussie.',
  'report.key': 'La clé a été acceptée.',
  'report.addresses.name': 'Adresses',
  'report.addresses': (count: number) => `${number(count)} auprès du service`,
  'report.domains': 'Domaines',
  'report.domains.list': (names: readonly string[], more: number) =>
    all(
      more === 0
        ? names
        : [...names, plural(more, { one: `${number(more)} autre`, other: `${number(more)} autres` })],
    ),
  'report.plan': 'Forfait',
  'report.plan.name': (plan: string) => `« ${plan} »`,
  'report.quota': 'Adresses restantes',
  'report.quota.left': (left: number, limit: number) => `${number(left)} sur ${number(limit)}`,
  'report.quota.left.shared': (left: number, limit: number) =>
    `${number(left)} sur ${number(limit)}, aux domaines partagés`,
  'report.expires': 'Expiration de la clé',
  'report.limits': 'Limites habituelles',
  'report.blocked': (provider: string) =>
    `Mais ${provider} a bloqué le titulaire de cette clé et a refusé de créer une adresse.`,
  'report.noDomain': (provider: string) =>
    `Mais avec cette clé, ${provider} ne propose aucun domaine pour de nouvelles adresses.`,

  'discard.title': 'Abandonner vos modifications ?',
  'discard.text': 'Votre saisie n’est pas encore enregistrée.',
  'discard.yes': 'Abandonner',
  'discard.no': 'Poursuivre la saisie',

  'remove.title': (nickname: string) => `Retirer le compte « ${nickname} » ?`,
  'remove.key': 'Sa clé est retirée du trousseau de cet ordinateur.',
  'remove.sessionKey': 'Sa clé, gardée tant que l’app est ouverte, est oubliée aussitôt.',
  'remove.addresses': 'Ses adresses restent dans votre liste et continuent de fonctionner auprès du service.',
  'remove.practice': 'Ses adresses d’essai restent dans votre liste.',
  'remove.own':
    'Ses adresses restent dans votre liste. L’arrivée de leurs messages dépend de votre messagerie, comme avant.',
  'remove.handles':
    'Sa liste de pseudos est oubliée ici. Ils restent à vous auprès du service et peuvent être ajoutés de nouveau.',
  'remove.yes': 'Retirer le compte',
  'remove.no': 'Annuler',

  'handles.name': 'Pseudos',
  'handles.of': (nickname: string) => `Pseudos du compte « ${nickname} »`,
  'handles.lead': (provider: string) =>
    `Un pseudo est un même nom dans tous les domaines du service ${provider}. Un domaine désactivé refuse les messages qui lui sont envoyés.`,
  'handles.handle': 'Pseudo',
  'handles.claim': 'Réserver le pseudo',
  'handles.existing.lead': 'En avez-vous déjà un ?',
  'handles.existing': 'L’ajouter à la liste',
  'handles.to': (destination: string) => `vers ${destination}`,
  'handles.domains': (handle: string) => `Domaines du pseudo « ${handle} »`,
  'handles.uncertain':
    'Un point d’interrogation : le service n’a pas encore dit si ce domaine est activé. Utilisez son interrupteur pour en être sûr.',
  'handles.release': 'Libérer',
  'handles.release.of': (handle: string) => `Libérer le pseudo « ${handle} »`,
  'handles.check': 'Vérifier de nouveau',
  'handles.check.of': (handle: string) => `Vérifier de nouveau le pseudo « ${handle} »`,
  'handles.forget': 'Retirer de la liste',
  'handles.forget.of': (handle: string) => `Retirer de la liste le pseudo « ${handle} »`,
  'handles.state.claiming': 'La réponse s’est perdue : on ne sait pas encore si ce pseudo a été réservé.',
  'handles.state.releasing': 'La réponse s’est perdue : on ne sait pas encore si ce pseudo a été libéré.',
  'handles.state.released': 'Libéré. Il ne pourra plus jamais être utilisé.',
  'handles.state.gone': 'Le service n’a plus ce pseudo.',
  'handles.state.not-yours': 'Selon le service, ce pseudo appartient à quelqu’un d’autre.',

  'release.title': (handle: string) => `Libérer le pseudo « ${handle} » ?`,
  'release.forever':
    'Un pseudo libéré ne peut plus jamais être utilisé : ni par vous, ni par personne d’autre.',
  'release.mail':
    'Les messages qui lui sont envoyés sont refusés dans tous les domaines, aussitôt et pour toujours.',
  'release.instead': 'Pour arrêter ses messages un moment, désactivez plutôt ses domaines.',
  'release.confirm': (handle: string) => `Saisissez ${handle} pour confirmer`,
  'release.yes': 'Libérer définitivement',
  'release.no': 'Le garder',

  'adopt.title': 'Ajouter un pseudo existant',
  'adopt.how': (provider: string) =>
    `${provider} ne peut pas lister les pseudos. Le propriétaire d’un pseudo n’apparaît que lorsqu’un domaine est activé pour celui-ci : le domaine que vous choisissez sera donc activé.`,
  'adopt.domain': 'Domaine à activer',
  'adopt.effect': (address: string) => `Les messages envoyés à ${address} seront acceptés.`,
  'adopt.yes': 'Activer et ajouter',
  'adopt.no': 'Annuler',

  'page.loading': 'Chargement…',
  'page.failed': 'Cette page n’a pas pu être lue.',
  'page.failed.hint': 'Ouvrez une autre page et revenez pour réessayer.',
}
