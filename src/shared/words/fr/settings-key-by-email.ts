import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'Obtenir une clé par e-mail',
  'mail.title': 'Une clé par e-mail',
  'mail.lead': (provider: string) =>
    `${provider} envoie un code à votre boîte mail. Grâce à ce code, la clé va directement dans le trousseau de votre système et n’est jamais affichée.`,
  'mail.paste': 'Coller plutôt une clé',
  'mail.email': 'E-mail',
  'mail.email.hint': 'Votre propre boîte mail, où arrivent les messages de vos nouvelles adresses.',
  'mail.user': 'Adresse personnelle',
  'mail.user.hint': (domain: string) => `La vôtre chez ${domain}, ou seulement ce qui précède le @.`,
  'mail.days': 'Jours',
  'mail.days.hint': (days: number) =>
    `Durée de la clé : de 1 à ${number(days)}. Certains serveurs en permettent plus.`,
  'mail.renews': 'Renouvellement automatique',
  'mail.renews.hint': 'Le service renouvelle la clé de lui-même.',
  'mail.send': 'Envoyer le code',
  'mail.confirm': 'Confirmer',
  'mail.send.in': (clock: string) => `Envoyer le code dans ${clock}`,
  'mail.confirm.in': (clock: string) => `Confirmer dans ${clock}`,
  'mail.sent': (email: string) => `Un code est en route vers ${email}.`,
  'mail.sent.user': (email: string) => `Un code est en route vers la boîte mail associée à ${email}.`,
  'mail.cooldown': (email: string) =>
    `Un code vient d’être envoyé à ${email}. Il est encore valable : aucun autre n’a été envoyé.`,
  'mail.cooldown.unseen': (provider: string, email: string) =>
    `${provider} dit avoir envoyé un code à ${email} il y a un instant. S’il n’arrive pas, envoyez-en un autre une fois le délai écoulé.`,
  'mail.limit': (email: string) =>
    `Pour l’instant, plus aucun code n’est envoyé à ${email}. Le dernier est valable jusqu’à son expiration.`,
  'mail.limit.unseen': (provider: string, email: string) =>
    `Pour l’instant, ${provider} n’envoie plus de code à ${email}. S’il en est arrivé un, il est valable jusqu’à son expiration.`,
  'mail.stillWorks': (time: string) => `Le code envoyé auparavant est encore valable jusqu’à ${time}.`,
  'mail.code': 'Code',
  'mail.code.digits': 'Six chiffres, dans l’e-mail le plus récent.',
  'mail.code.words': 'Quatre mots, dans l’e-mail le plus récent.',
  'mail.code.digits.until': (time: string) =>
    `Six chiffres, dans l’e-mail le plus récent. Ils sont valables jusqu’à ${time}.`,
  'mail.code.words.until': (time: string) =>
    `Quatre mots, dans l’e-mail le plus récent. Ils sont valables jusqu’à ${time}.`,
  'mail.code.expired': 'Le code a expiré. Envoyez-en un autre.',
  'mail.another': 'Envoyer un autre code',
  'mail.another.in': (clock: string) => `Un autre code peut être envoyé dans ${clock}.`,
  'mail.another.now': 'Un autre code peut maintenant être envoyé.',
  'mail.again': 'Vous pouvez réessayer.',
  'mail.left': (left: number) =>
    left === 0
      ? 'Aucun autre code ne peut être envoyé avant l’expiration de celui-ci.'
      : plural(left, { one: `${number(left)} code restant.`, other: `${number(left)} codes restants.` }),
  'mail.elsewhere': 'Utiliser une autre adresse',
  'accounts.renewKey': 'Renouveler la clé',
  'accounts.renewKey.of': (nickname: string) => `Renouveler la clé du compte « ${nickname} »`,
  'key.expires': (date: string) => `La clé expire le ${date}`,
  'key.expired': (date: string) => `La clé a expiré le ${date}`,
  'key.renews': (date: string) => `La clé se renouvelle d’elle-même le ${date}`,
  'key.renewing': 'La clé se renouvelle d’elle-même',
}
