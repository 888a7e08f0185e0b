import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'Raccourcis clavier',
  close: 'Fermer',
  dismiss: 'Fermer',
  here: 'La mini-fenêtre',
  address: 'L’adresse marquée',
  act: 'Créer ou copier, comme l’indique la ligne marquée',
  make: 'Créer l’adresse du champ',
  mark: 'Marquer une autre ligne',
  domain: 'Aller au domaine',
  label: 'Aller au libellé',
  account: 'Choisir un compte par sa position',
  actions: 'Ouvrir les actions de l’adresse marquée',
  undo: 'Annuler la dernière création',
  suggest: 'Suggérer un autre nom',
  clear: 'Vider le champ ; s’il est vide, masquer la mini-fenêtre',
  settings: 'Ouvrir les paramètres',
  keys: 'Afficher cette liste',
  'textSize.larger': 'Agrandir le texte',
  'textSize.smaller': 'Réduire le texte',
  'textSize.usual': 'Rétablir la taille normale du texte',

  welcome: 'Une adresse neuve pour chaque site',
  welcomeText: 'Chacune transfère vers votre boîte ; la vôtre reste privée.',
  addAccount: 'Ajouter un compte',
  practise: 'Essayer sans compte',
  practiceText: 'L’essai ne demande pas de clé et ne reçoit pas de messages.',
}
