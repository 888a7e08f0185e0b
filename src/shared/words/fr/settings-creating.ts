import type { SettingsCreatingWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the page New addresses. */
export const settingsCreatingWords: SettingsCreatingWords = {
  'creating.title': 'Nouvelles adresses',
  'creating.lead': 'Quel compte crée une nouvelle adresse, et comment son nom est choisi.',
  'creating.empty': 'Ajoutez d’abord un compte, puis choisissez ici comment ses noms sont créés.',
  'creating.goToAccounts': 'Aller aux comptes',
  'creating.default': 'Compte par défaut',
  'creating.default.hint': 'Utilisé par le raccourci global.',
  'creating.names': 'Noms',
  'creating.account': 'Compte',
  'creating.account.hint': 'Chaque compte a son propre style.',
  'creating.style': 'Style de noms',
  'style.random': 'Caractères aléatoires',
  'style.random.text': 'Difficiles à deviner.',
  'style.words': 'Mots lisibles',
  'style.words.text': 'Faciles à dire à voix haute.',
  'style.template': 'Modèle',
  'style.template.text': 'Votre propre motif.',
  'naming.length': 'Longueur',
  'naming.length.value': (length: number) =>
    plural(length, { one: `${number(length)} caractère`, other: `${number(length)} caractères` }),
  'naming.count': 'Nombre de mots',
  'naming.separator': 'Séparateur',
  'naming.separator.dot': 'Point (.)',
  'naming.separator.hyphen': 'Trait d’union (-)',
  'naming.separator.underscore': 'Tiret bas (_)',
  'naming.separator.none': 'Aucun',
  'naming.digits': 'Chiffres à la fin',
  'naming.digits.none': 'Aucun',
  'naming.language': 'Langue des mots',
  'naming.language.hint': 'La même pour tous les comptes.',
  'naming.language.app': 'Comme l’app',
  'naming.template': 'Modèle',
  'naming.template.help':
    'Les caractères simples restent tels quels. Les parties entre accolades sont remplies au hasard :',
  'naming.template.word': 'un mot lisible',
  'naming.template.letters': 'quatre lettres',
  'naming.template.digits': 'deux chiffres',
  'naming.template.chars': 'huit lettres et chiffres',
  'sample.name': 'Exemple',
  'sample.new': 'Autre exemple',
  'sample.made': (domain: string) => `Le service crée les noms du domaine ${domain}.`,
  'reserve.on': 'Garder une adresse prête',
  'reserve.hint': (mac: boolean) =>
    `Elle est créée d’avance, pour que le raccourci, la ${mac ? 'barre des menus' : 'zone de notification'} et la mini-fenêtre répondent aussitôt, même sans réseau. Après usage, la suivante est créée.`,
  'reserve.ready': (address: string) => `Prête : ${address}`,
  'reserve.making': 'Pas encore prête : elle sera créée dès que le service pourra être joint.',
  'reserve.problem': 'Aucune n’est prête, et Aliasmith réessaie.',
  'copying.name': 'Copie',
  'copying.onCreation': 'Copier aussitôt chaque nouvelle adresse',
  'copying.onCreation.hint':
    'Si cette option est désactivée, une nouvelle adresse est seulement affichée, et « Copier » la met dans le presse-papiers.',
  'copying.label': 'Libellé tiré d’un lien copié',
  'copying.label.hint': (mac: boolean) =>
    `Quand une adresse est créée par le raccourci ou depuis la ${mac ? 'barre des menus' : 'zone de notification'}, Aliasmith lit une fois le presse-papiers. Si un lien a été copié en dernier, son hôte, comme shop.example, devient le libellé. Rien d’autre du presse-papiers n’est conservé ni envoyé.`,
  'copying.label.unable':
    'Ce système demande une confirmation avant qu’un programme lise le presse-papiers, ou ne le laisse pas lire.',
  'copying.clear': 'Vider le presse-papiers',
  'copying.clear.hint': 'Seulement s’il contient encore l’adresse copiée. Quitter Aliasmith le vide aussi.',
  'copying.clear.unable':
    'Ce bureau cache le presse-papiers aux programmes en arrière-plan. Installez wl-clipboard, puis quittez et rouvrez Aliasmith.',
  'copying.clear.never': 'Jamais',
  'copying.clear.seconds': (seconds: number) =>
    plural(seconds, {
      one: `Après ${number(seconds)} seconde`,
      other: `Après ${number(seconds)} secondes`,
    }),
  'copying.clear.minutes': (minutes: number) =>
    plural(minutes, {
      one: `Après ${number(minutes)} minute`,
      other: `Après ${number(minutes)} minutes`,
    }),
  saved: 'Enregistré',
}
