import type { DesktopFailureWords } from '../catalogue.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords: DesktopFailureWords = {
  'message-refused': () => [
    'La fenêtre a demandé quelque chose qui ne lui est pas permis.',
    'Fermez la fenêtre et rouvrez-la.',
  ],
  'window-busy': () => [
    'La fenêtre a demandé trop de choses à la fois.',
    'Attendez un instant, puis réessayez.',
  ],
  'own-fault': () => [
    'Aliasmith a rencontré une erreur interne.',
    'Réessayez. Si cela se reproduit, quittez et rouvrez Aliasmith, et signalez-le.',
  ],
  'login-refused': () => [
    'Le système n’a pas modifié le démarrage d’Aliasmith à l’ouverture de session.',
    'Modifiez-le dans les paramètres de votre système, dans la liste des apps lancées à l’ouverture de session.',
  ],
  'login-needs-approval': () => [
    'macOS attend votre accord.',
    'Autorisez Aliasmith dans Réglages Système > Général > Ouverture.',
  ],
  'autostart-refused': () => [
    'Le fichier avec lequel votre bureau démarre Aliasmith n’a pas pu être modifié.',
    'Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire dans le dossier autostart de votre dossier personnel.',
  ],
  'clipboard-failed': () => [
    'L’adresse n’a pas pu être copiée.',
    'Appuyez de nouveau sur « Copier », ou sélectionnez-la et copiez-la à la main.',
  ],
  'notification-refused': ({ untold }) => [
    untold
      ? `Votre système n’a pas affiché cette notification : « ${untold} ».`
      : 'Votre système n’a pas affiché une notification.',
    'Autorisez les notifications d’Aliasmith dans les paramètres de votre système, ou désactivez-les dans Paramètres > Général.',
  ],
  'folder-not-opened': () => [
    'Votre système n’a pas pu ouvrir le dossier.',
    'Son chemin est sur cette page : copiez-le dans votre gestionnaire de fichiers.',
  ],
  'licences-missing': () => [
    'La liste des licences manque dans cette installation.',
    'Réinstallez Aliasmith pour la retrouver.',
  ],
  'diagnostics-not-shown': () => [
    'Il n’y a encore rien à copier.',
    'Ouvrez d’abord le diagnostic, pour voir ce qui sera copié.',
  ],
  'diagnostics-not-copied': () => [
    'Le diagnostic n’a pas pu être copié.',
    'Sélectionnez le texte et copiez-le à la main.',
  ],
  cancelled: () => ['L’opération a été annulée.', 'Réessayez quand vous le souhaitez.'],
}
