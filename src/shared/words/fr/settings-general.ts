import type { SettingsGeneralWords } from '../catalogue.ts'

/** The phrases of the page General. */
export const settingsGeneralWords: SettingsGeneralWords = {
  'general.title': 'Général',
  'general.lead': 'L’apparence et le comportement d’Aliasmith sur cet ordinateur.',
  'general.look': 'Apparence et langue',
  'general.theme': 'Thème',
  'general.theme.hint': 'Le contraste suit le système.',
  'general.theme.system': 'Système',
  'general.theme.light': 'Clair',
  'general.theme.dark': 'Sombre',
  'general.language': 'Langue',
  'general.language.system': 'Système',
  'general.language.hint': 'Vos libellés et les noms de vos comptes restent tels quels.',
  'general.textSize': 'Taille du texte',
  'general.textSize.hint': 'Tout s’agrandit dans les fenêtres, en plus de l’échelle de votre écran.',
  'general.behaviour': 'Comportement',
  'general.login': 'Démarrer à l’ouverture de session',
  'general.login.hint': (mac: boolean) =>
    `Aliasmith est dans la ${mac ? 'barre des menus' : 'zone de notification'} dès que votre session est ouverte.`,
  'general.login.preview':
    'L’aperçu est un onglet de navigateur. L’app elle-même peut démarrer à l’ouverture de session.',
  'general.login.unavailable': 'Seul un Aliasmith installé peut démarrer à l’ouverture de session.',
  'general.keepOpen': 'Garder la mini-fenêtre ouverte',
  'general.keepOpen.hint': (mac: boolean) =>
    `Elle reste quand vous cliquez ailleurs. Échap et l’icône de la ${mac ? 'barre des menus' : 'zone de notification'} la masquent toujours.`,
  'general.hideAfter': 'Masquer la mini-fenêtre après la copie',
  'general.hideAfter.hint': 'Le programme au premier plan reprend le clavier, prêt à coller.',
  'general.notifications': 'Notifications',
  'general.notifications.hint':
    'Elles montrent ce qui a été créé ou copié, ou pourquoi cela n’a pas été possible.',
  'general.updates.name': 'Mises à jour',
  'general.updates': 'Rechercher les mises à jour',
  'general.updates.hint':
    'Une notification vous prévient quand il y en a une. Rien n’est jamais installé sans votre demande.',
  'general.updates.preview': 'L’aperçu est aussi récent que son code source.',
  'general.updates.elsewhere':
    'Les nouvelles versions de cette copie viennent de là où vous l’avez obtenue, par exemple de votre gestionnaire de paquets.',
}
