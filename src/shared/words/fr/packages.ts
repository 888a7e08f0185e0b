import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'Alias d’e-mail',
  purpose: 'Une adresse e-mail neuve où que vous soyez',
  description:
    'Aliasmith se tient dans la zone de notification et crée des alias d’e-mail auprès du service de votre choix. Chaque site reçoit une adresse à part, qui transfère vers votre boîte mail. Votre propre adresse reste privée.',
  keywords: 'e-mail;courriel;alias;adresse;confidentialité;transfert;',
  newAddress: 'Nouvelle adresse',
  settings: 'Paramètres',
  copyright: 'Copyright © Contributeurs d’Aliasmith',
  installer: {
    installing: 'Installation en cours, veuillez patienter…',
    isRunning: 'Aliasmith est ouvert et va être fermé.',
    closing: 'Fermeture d’Aliasmith…',
    cannotClose: 'Impossible de fermer Aliasmith.\nFermez-le vous-même, puis réessayez.',
    sureToRemove: 'Supprimer Aliasmith de cet ordinateur\u202f?',
    cannotUnpack: 'Impossible de décompresser les fichiers. Relancez le programme d’installation.',
    cannotRemoveOld:
      'Impossible de supprimer la version précédente. Relancez le programme d’installation. Erreur',
    windowsTooOld: 'Aliasmith nécessite Windows 10 ou une version ultérieure.',
    windowsNot64Bit: 'Aliasmith nécessite une version 64 bits de Windows.',
  },
}
