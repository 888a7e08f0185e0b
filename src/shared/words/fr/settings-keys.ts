import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'Raccourcis clavier',
  'keys.close': 'Fermer',
  'keys.show': 'Afficher tous les raccourcis clavier',
  'keys.window': 'Cette fenêtre',
  'keys.go': (page: string) => `Aller à la page « ${page} »`,
  'keys.next': 'Page suivante',
  'keys.previous': 'Page précédente',
  'keys.help': 'Afficher ces raccourcis',
  'keys.textSize.larger': 'Agrandir le texte',
  'keys.textSize.smaller': 'Réduire le texte',
  'keys.textSize.usual': 'Rétablir la taille normale du texte',
  'keys.list': 'La liste des adresses',
  'keys.grid.row': 'Adresse précédente ou suivante',
  'keys.grid.screen': 'Un écran vers le haut ou le bas',
  'keys.grid.ends': 'Première ou dernière adresse',
  'keys.grid.column': 'Colonne précédente ou suivante',
  'keys.grid.columnEnds': 'Première ou dernière colonne',
  'keys.grid.select': 'Sélectionner ou désélectionner',
  'keys.grid.range': 'Sélectionner jusqu’à l’adresse précédente ou suivante',
  'keys.grid.all': 'Sélectionner tout ce qui correspond',
  'keys.grid.clear': 'Effacer la sélection',
  'keys.grid.search': 'Rechercher, et Échap pour revenir',
  'keys.actions': 'L’adresse qui a le focus',
}
