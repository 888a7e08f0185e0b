import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop. */
export const previewWords: PreviewWords = {
  pageTitle: 'Aperçu d’Aliasmith',
  title: 'Un bureau dans un onglet',
  explanation:
    'Voici l’aperçu, pas la véritable app de la zone de notification. L’icône, les raccourcis, le presse-papiers et les notifications de cette page remplacent ceux de votre système ; tout ce qui est derrière est l’app elle-même.',
  name: 'Aperçu',
  hotkeys: 'Raccourcis',
  pressNewAddress: 'Appuyer sur le raccourci « Nouvelle adresse »',
  pressOpenPopover: 'Appuyer sur le raccourci « Ouvrir la mini-fenêtre »',
  pressKeys: (keys: string) => `Appuyer sur ${keys}`,
  notBound: 'non attribué',
  clipboard: 'Presse-papiers',
  notifications: 'Notifications',
  noNotifications: 'Aucune pour l’instant. Appuyez sur le raccourci « Nouvelle adresse ».',
  dismiss: 'Fermer',
  dismissNamed: (title: string) => `Fermer « ${title} »`,
  settings: 'Paramètres',
  trayMenu: 'Menu de la zone de notification',
  trayIcon: 'Icône de la zone de notification',
  trayHint: 'L’app est dans la zone de notification',
  popover: 'Mini-fenêtre',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = [
  'L’aperçu est terminé.',
  'Relancez-le dans le terminal et ouvrez le nouveau lien.',
]

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: 'Paramètres',
  link: 'Un lien',
  wouldOpen: (url: string) => `Ouvrirait ${url}`,
  folder: 'Un dossier',
  folderIs: (path: string) => `Le chemin est dans le presse-papiers : ${path}`,
  settingsOpen: 'Les paramètres sont déjà ouverts dans un autre onglet.',
}
