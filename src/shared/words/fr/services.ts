import type { ProviderId } from '../../views/provider.ts'
import type { AbilityWords, ServiceListWords } from '../catalogue.ts'
import type { ServiceWords } from '../service-words.ts'
import { number, plural } from './forms.ts'
import { serviceNames } from './service-names.ts'

/** The words about every service. The steps are those of the service's own pages. */
export const serviceWords: Readonly<Record<ProviderId, ServiceWords>> = {
  haltman: {
    about: 'Transfert gratuit, avec de nombreux domaines partagés.',
    alsoCalled: ['haltman.io', 'mail.haltman.io'],
    steps: [
      'Choisissez « Obtenir une clé par e-mail » ci-dessous.',
      'Saisissez l’adresse où vos messages doivent arriver.',
      'Saisissez le code de l’e-mail.',
    ],
  },
  likedo: {
    about: 'Transfert avec des domaines partagés courts, gratuit ou payant.',
    alsoCalled: ['like.do', 'ig.do'],
    steps: [
      'Sur son site, ouvrez « Settings », puis « API Keys ».',
      'Choisissez « Create API Key » et copiez la clé : elle n’est affichée qu’une fois.',
      'Collez-la ci-dessous.',
    ],
  },
  simplelogin: {
    about:
      'Transfert avec des domaines partagés ou les vôtres, gratuit ou payant, aussi sur votre propre serveur.',
    alsoCalled: [
      'simplelogin.io',
      'simplelogin.com',
      'Proton Pass',
      'hide-my-email',
      'self-hosted',
      'auto-hébergé',
    ],
    steps: [
      'Sur app.simplelogin.io, ouvrez « API Keys » ; avec Proton Pass, choisissez « Log in with Proton ».',
      'Saisissez un nom sous « New API Key », choisissez « Create », et saisissez votre mot de passe s’il est demandé.',
      'Copiez la clé, qui n’est affichée qu’une fois, et collez-la ci-dessous.',
    ],
    note: 'Aux domaines partagés, un mot aléatoire est ajouté au nom. Seul son site restaure ce qui est dans sa corbeille.',
  },
  addy: {
    about:
      'Transfert avec des domaines partagés ou les vôtres, gratuit ou payant, aussi sur votre propre serveur.',
    alsoCalled: ['addy.io', 'AnonAddy', 'anonaddy.com', 'anonaddy.me', 'self-hosted', 'auto-hébergé'],
    steps: [
      'Sur son site, ouvrez « Settings », puis « API ».',
      'Choisissez « Create New API Key », donnez-lui un nom et saisissez votre mot de passe.',
      'Copiez la clé, qui n’est affichée qu’une fois, et collez-la ci-dessous.',
    ],
    note: 'Aux domaines partagés, cinq caractères sont ajoutés au nom, qui est créé en entier par le service avec le forfait Free.',
  },
  proxiedmail: {
    about: 'Transfert avec des domaines partagés.',
    alsoCalled: ['proxiedmail.com', 'pdxmail'],
    steps: ['Sur son site, ouvrez « Settings ».', 'Copiez le jeton API, et collez-le ci-dessous.'],
    note: 'Ici, Aliasmith peut seulement créer des adresses. Ce à quoi le serveur ne répond pas n’est pas proposé.',
  },
  mailflusher: {
    about: 'Transfert avec des domaines partagés ou les vôtres.',
    alsoCalled: ['mailflusher.com'],
    steps: [
      'Sur son site, ouvrez « Settings », puis « API ».',
      'Choisissez « Create New API Key », donnez-lui un nom et saisissez votre mot de passe.',
      'Copiez la clé, qui n’est affichée qu’une fois, et collez-la ci-dessous.',
    ],
  },
  skudo: {
    about: 'Transfert avec des domaines partagés ou les vôtres, aussi sur votre propre serveur.',
    alsoCalled: ['skudo.org', 'self-hosted', 'auto-hébergé'],
    steps: [
      'Sur son site, ouvrez « Settings », puis « API ».',
      'Choisissez « Create New API Key », donnez-lui un nom et saisissez votre mot de passe.',
      'Copiez la clé, qui n’est affichée qu’une fois, et collez-la ci-dessous.',
    ],
  },
  relay: {
    about: 'Alias aléatoires, gratuits ou payants, et noms de votre choix à votre sous-domaine avec Premium.',
    alsoCalled: ['relay.firefox.com', 'mozmail.com', 'Mozilla', 'email masks', 'alias de messagerie'],
    steps: [
      'Sur relay.firefox.com, connectez-vous et ouvrez les paramètres.',
      'Copiez la clé API, et collez-la ci-dessous.',
    ],
    note: 'Cette clé commande tout votre compte Relay, n’expire pas et ne peut pas être remplacée : ne la donnez à personne. C’est Relay qui décide quels mots les noms peuvent contenir.',
  },
  fastmail: {
    about: 'Adresses masquées d’une boîte mail Fastmail.',
    alsoCalled: [
      'fastmail.com',
      'masked email',
      'adresse masquée',
      'JMAP',
      '1Password',
      'self-hosted',
      'auto-hébergé',
    ],
    steps: [
      'Ouvrez la page des nouveaux jetons API sur app.fastmail.com, et saisissez un nom.',
      'Cochez « Masked Email » et rien d’autre : le jeton commande alors ces adresses, et ne lit aucun message.',
      'Générez le jeton, copiez-le, car il n’est affiché qu’une fois, et collez-le ci-dessous.',
    ],
    note: 'Un point et cinq lettres sont ajoutés au nom. Le domaine se choisit dans les paramètres de Fastmail.',
  },
  duckduckgo: {
    about: 'Adresses aléatoires du domaine duck.com, gratuites, avec des messages débarrassés des traqueurs.',
    alsoCalled: [
      'duck.com',
      'duckduckgo.com',
      'DDG',
      'Email Protection',
      'Duck Addresses',
      'unofficial',
      'non officiel',
    ],
    steps: [
      'Choisissez « Obtenir une clé par e-mail » ci-dessous.',
      'Saisissez votre adresse personnelle chez duck.com.',
      'Saisissez les quatre mots de l’e-mail.',
    ],
    note: 'Non officiel : DuckDuckGo ne prend en charge aucun autre programme ; cela peut donc cesser de fonctionner à tout moment. Le service ne liste pas les adresses : seules celles créées ici sont connues.',
  },
  forwardemail: {
    about:
      'Transfert avec vos domaines ou des domaines partagés, avec un forfait payant, aussi sur votre propre serveur.',
    alsoCalled: ['forwardemail.net', 'self-hosted', 'auto-hébergé'],
    steps: [
      'Sur forwardemail.net, ouvrez « My Account », puis « Security ».',
      'Copiez le jeton API sous « Developer Access », et collez-le ci-dessous.',
    ],
    note: 'Cette clé y commande tout votre compte : ses domaines, ses alias et leur suppression. Elle n’expire pas. Si un domaine a un catch-all, les messages de ses adresses supprimées arrivent encore.',
  },
  improvmx: {
    about: 'Transfert avec vos propres domaines, gratuit ou payant.',
    alsoCalled: ['improvmx.com', 'custom domain', 'domaine personnel'],
    steps: [
      'Sur app.improvmx.com/api, une fois la session ouverte, copiez une clé API.',
      'Collez-la ci-dessous.',
    ],
    note: 'La clé commande tout votre compte ImprovMX. Si un domaine a un catch-all, les messages de ses adresses supprimées arrivent encore.',
    withoutDomain:
      'Ajoutez un domaine chez ImprovMX, ou vérifiez-y si le vôtre est actif, puis testez de nouveau.',
  },
  cloudflare: {
    about: 'Transfert avec vos propres domaines chez Cloudflare, gratuit.',
    alsoCalled: ['cloudflare.com', 'Email Routing', 'custom domain', 'domaine personnel'],
    steps: [
      'Sur dash.cloudflare.com, ouvrez « My Profile », puis « API Tokens », et choisissez « Create Custom Token ».',
      'Ajoutez Zone · Email Routing Rules · Edit, Zone · Zone · Read et Account · Email Routing Addresses · Read.',
      'Choisissez la seule zone voulue, créez le jeton, copiez-le, car il n’est affiché qu’une fois, et collez-le ci-dessous.',
    ],
    note: 'Le jeton peut modifier toutes les règles de routage de ses zones. Avec Zone · Zone Settings · Read, les domaines sans Email Routing sont laissés de côté. Si un domaine a un catch-all, les messages de ses adresses désactivées ou supprimées peuvent encore arriver.',
    withoutDomain:
      'Donnez au jeton Zone · Zone · Read pour votre domaine, vérifiez si le domaine est actif et si Email Routing y est activé, puis testez de nouveau.',
  },
  'own-domain': {
    about: 'N’importe quel nom d’un domaine à vous qui accepte tous les messages.',
    alsoCalled: [
      'Own domain',
      'catch-all',
      'catchall',
      'custom domain',
      'wildcard',
      'domaine personnel',
      'propre domaine',
    ],
    note: 'Rien ne vérifie si le catch-all est activé. Les messages d’une adresse n’arrivent que s’il l’est.',
  },
  'plus-addressing': {
    about: 'Une boîte mail qui accepte les messages envoyés à son nom suivi d’un ajout.',
    alsoCalled: [
      'Plus-addressing',
      'subaddressing',
      'sub-addressing',
      'plus address',
      'me+name',
      'Gmail',
      'Outlook',
      'sous-adresse',
      'adresse avec plus',
    ],
    note: 'Certains sites refusent ou ignorent l’ajout, et chacun peut deviner la boîte mail.',
  },
  practice: {
    about: 'Pour découvrir l’app sans service.',
    alsoCalled: ['Practice', 'demo', 'try', 'test', 'démo', 'essai', 'essayer'],
    note: 'Ses adresses se terminent par practice.invalid et ne reçoivent pas de messages.',
  },
}

/** What a service can do, in a few words. */
export const abilityWords: AbilityWords = {
  'no-key': 'sans clé',
  'own-names': 'noms de votre choix',
  'made-names': 'noms créés pour vous',
  handles: 'pseudos',
  switch: 'désactivation et activation',
  'block-promotions': 'blocage des promotions',
  trash: 'corbeille',
  bounce: 'renvoi et restauration',
  delete: 'suppression',
  'delete-forever': 'suppression définitive',
  list: 'liste de toutes les adresses',
  'send-from': 'envoi depuis une adresse',
  recipients: 'choix du destinataire',
  labels: 'libellés auprès du service',
  pins: 'épinglage',
  'key-by-email': 'clé par e-mail',
  'own-server': 'votre propre serveur',
  'no-mail': 'ne reçoit pas de messages',
}

/** The phrases of the choice of a service. */
export const serviceListWords: ServiceListWords = {
  'service.name': 'Service',
  'service.hint': 'Cherchez par nom, ou par ce qu’il doit faire, comme « corbeille ».',
  'service.list': 'Services',
  'service.found': (count: number) =>
    plural(count, { one: `${number(count)} service`, other: `${number(count)} services` }),
  'service.none': (text: string) => `Aucun service ne correspond à « ${text} ».`,
  'service.none.hint': `Cherchez un autre mot. Avec toute autre messagerie, « ${serviceNames['own-domain']} » et « ${serviceNames['plus-addressing']} » fonctionnent sans son aide.`,
  'service.all': 'Afficher tous les services',
  'service.change': 'Changer de service',
  'service.steps': (name: string) => `Comment obtenir une clé chez ${name}`,
}
