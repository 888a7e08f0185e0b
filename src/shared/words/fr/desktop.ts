import type { DesktopWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place: number) => `Compte ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith : création d’une adresse…',
      failed: 'Aliasmith : un problème est survenu. Ouvrez l’app pour voir lequel.',
    },
    showFailure: 'Voir le problème',
    newAddress: 'Nouvelle adresse',
    account: 'Compte à utiliser',
    recent: 'Copier une adresse récente',
    copied: (address: string) => `${address} · copiée`,
    open: 'Ouvrir Aliasmith',
    settings: 'Paramètres…',
    quit: 'Quitter Aliasmith',
  },
  menu: {
    app: 'Aliasmith',
    file: 'Fichier',
    edit: 'Édition',
    view: 'Présentation',
    window: 'Fenêtre',
    help: 'Aide',
    shortcuts: 'Raccourcis clavier',
    roles: {
      about: 'À propos d’Aliasmith',
      services: 'Services',
      hide: 'Masquer Aliasmith',
      hideOthers: 'Masquer les autres',
      unhide: 'Tout afficher',
      quit: 'Quitter Aliasmith',
      close: 'Fermer la fenêtre',
      undo: 'Annuler',
      redo: 'Rétablir',
      cut: 'Couper',
      copy: 'Copier',
      paste: 'Coller',
      pasteAndMatchStyle: 'Coller et adapter le style',
      delete: 'Supprimer',
      selectAll: 'Tout sélectionner',
      resetZoom: 'Taille réelle',
      zoomIn: 'Zoom avant',
      zoomOut: 'Zoom arrière',
      minimize: 'Placer dans le Dock',
      zoom: 'Réduire/agrandir',
      front: 'Tout ramener au premier plan',
    },
  },
  notifications: {
    whole: (title: string, body: string) => `${title} : ${body}`,
    made: (account: string) => `Nouvelle adresse · ${account}`,
    copied: (address: string) => address,
    notCopied: (address: string) => `${address} (non copiée : ouvrez Aliasmith pour la copier)`,
    noMail: (address: string) => `${address} (essai : ne reçoit pas de messages)`,
    failed: (account: string | undefined) =>
      account === undefined ? 'Aucune adresse n’a été créée' : `Aucune adresse n’a été créée · ${account}`,
    uncertain: (account: string | undefined) =>
      account === undefined
        ? 'Une adresse a peut-être été créée'
        : `Une adresse a peut-être été créée · ${account}`,
    madeNotSaved: (account: string | undefined) =>
      account === undefined ? 'Conservez cette adresse' : `Conservez cette adresse · ${account}`,
    copy: 'Copier',
    copiedAgain: 'Copiée',
    copyFailed: 'L’adresse n’a pas été copiée',
    accountNotUsed: 'Le compte n’a pas été changé',
    undo: 'Annuler',
    delete: 'Supprimer…',
    deleteForever: 'Supprimer définitivement',
    deleteAsks: (address: string) => `Supprimer ${address} ?`,
    deleteIsForever: (service: string) =>
      `Chez ${service}, une suppression est définitive : ce nom ne pourra plus jamais être utilisé.`,
    takenBack: {
      done: 'Création de l’adresse annulée',
      unknown: 'La création de l’adresse a peut-être été annulée',
      failed: 'La création de l’adresse n’a pas été annulée',
    },
    deletedForever: {
      done: 'Adresse supprimée',
      unknown: 'L’adresse a peut-être été supprimée',
      failed: 'L’adresse n’a pas été supprimée',
    },
    keyExpires: (account: string) => `Clé bientôt expirée · ${account}`,
    renewKey: 'Renouveler la clé',
    replaceKey: 'Remplacer la clé',
  },
  notices: {
    fileFromCopy: {
      settings: (where: string) => [
        'Le fichier de vos paramètres était endommagé : Aliasmith est revenu à sa copie.',
        `Le fichier endommagé est conservé sous ${where}.`,
      ],
      accounts: (where: string) => [
        'Le fichier de vos comptes était endommagé : Aliasmith est revenu à sa copie.',
        `Le fichier endommagé est conservé sous ${where}.`,
      ],
    },
    fileSetAside: {
      settings: (where: string) => [
        'Le fichier de vos paramètres n’a pas pu être lu en entier. La partie lisible est utilisée.',
        `L’ancien fichier est conservé sous ${where}.`,
      ],
      accounts: (where: string) => [
        'Le fichier de vos comptes n’a pas pu être lu en entier. La partie lisible est utilisée.',
        `L’ancien fichier est conservé sous ${where}.`,
      ],
    },
    fileNewer: {
      settings: (where: string, file: string) => [
        'Le fichier de vos paramètres a été écrit par une version plus récente d’Aliasmith. Cette version utilise ce qu’elle en comprend.',
        `Le fichier plus récent est conservé sous ${where}. Pour y revenir, installez la version plus récente et, avant de la démarrer, renommez le fichier en ${file}.`,
      ],
      accounts: (where: string, file: string) => [
        'Le fichier de vos comptes a été écrit par une version plus récente d’Aliasmith. Cette version utilise ce qu’elle en comprend.',
        `Le fichier plus récent est conservé sous ${where}. Pour y revenir, installez la version plus récente et, avant de la démarrer, renommez le fichier en ${file}.`,
      ],
    },
    fileLost: {
      settings: (where: string) => [
        'Rien n’a pu être lu dans le fichier de vos paramètres, ni dans une copie. Les valeurs par défaut sont utilisées.',
        `Refaites vos modifications dans les paramètres. L’ancien fichier est conservé sous ${where}.`,
      ],
      accounts: (where: string) => [
        'Rien n’a pu être lu dans le fichier de vos comptes, ni dans une copie.',
        `Ajoutez de nouveau vos comptes dans Paramètres > Comptes, avec leurs clés : sans le fichier, Aliasmith ne retrouve pas les anciennes dans le trousseau. Ce fichier est conservé sous ${where}.`,
      ],
    },
    fileRestored: {
      settings: (file: string) => [
        'Le fichier de vos paramètres manquait : Aliasmith est revenu à sa copie.',
        `Pour repartir de zéro, quittez Aliasmith et supprimez ${file} et sa copie.`,
      ],
      accounts: (file: string) => [
        'Le fichier de vos comptes manquait : Aliasmith est revenu à sa copie.',
        `Pour repartir de zéro, quittez Aliasmith et supprimez ${file} et sa copie.`,
      ],
    },
    fileMerged: {
      settings: (where: string) => [
        'Le fichier de vos paramètres et sa copie différaient, comme lorsque l’un des deux est restauré depuis une sauvegarde. Le contenu des deux est utilisé.',
        `Retirez ce que vous ne voulez pas dans Paramètres > Comptes. Le fichier tel qu’il était est conservé sous ${where}.`,
      ],
      accounts: (where: string) => [
        'Le fichier de vos comptes et sa copie différaient, comme lorsque l’un des deux est restauré depuis une sauvegarde. Le contenu des deux est utilisé.',
        `Retirez ce que vous ne voulez pas dans Paramètres > Comptes. Le fichier tel qu’il était est conservé sous ${where}.`,
      ],
    },
    fileReplaced: {
      settings: (where: string, file: string) => [
        'Le fichier de vos paramètres a été remplacé pendant qu’Aliasmith fonctionnait.',
        `Le nouveau est conservé sous ${where}. Pour l’utiliser, quittez Aliasmith et renommez-le en ${file}.`,
      ],
      accounts: (where: string, file: string) => [
        'Le fichier de vos comptes a été remplacé pendant qu’Aliasmith fonctionnait.',
        `Le nouveau est conservé sous ${where}. Pour l’utiliser, quittez Aliasmith et renommez-le en ${file}.`,
      ],
    },
    foreignAccounts: (count: number) => [
      plural(count, {
        one: `${number(count)} compte est chez un service que cette version d’Aliasmith ne connaît pas.`,
        other: `${number(count)} comptes sont chez un service que cette version d’Aliasmith ne connaît pas.`,
      }),
      plural(count, {
        one: 'Il est conservé. Pour l’utiliser de nouveau, installez la dernière version.',
        other: 'Ils sont conservés. Pour les utiliser de nouveau, installez la dernière version.',
      }),
    ],
    fileStuck: {
      settings: (file: string) => [
        'Le fichier de vos paramètres n’a pas pu être lu en entier, ni mis de côté.',
        `Rien n’est écrit par-dessus : les modifications ne sont donc pas enregistrées. Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire dans le dossier des données, ou déplacez ${file} ailleurs.`,
      ],
      accounts: (file: string) => [
        'Le fichier de vos comptes n’a pas pu être lu en entier, ni mis de côté.',
        `Rien n’est écrit par-dessus : les modifications ne sont donc pas enregistrées. Vérifiez que le disque n’est pas plein et que vous avez le droit d’écrire dans le dossier des données, ou déplacez ${file} ailleurs.`,
      ],
    },
    bookSetAside: (count: number, where: string) => [
      sentences(
        'Le fichier de vos adresses enregistrées était endommagé.',
        count === 0
          ? 'Aucune adresse n’a pu y être lue.'
          : plural(count, {
              one: `${number(count)} adresse a pu y être lue.`,
              other: `${number(count)} adresses ont pu y être lues.`,
            }),
      ),
      `Le fichier endommagé est conservé sous ${where}. Actualisez la liste dans Paramètres > Adresses pour retrouver ce que liste un service.`,
    ],
    bookRewritten: (where: string) => [
      'Le fichier de vos adresses enregistrées a été modifié pendant qu’Aliasmith fonctionnait. Aucune adresse ne manque : Aliasmith a réécrit le fichier.',
      `Ce qui s’y trouvait est conservé sous ${where}.`,
    ],
    bookMixed: (count: number, where: string) => [
      sentences(
        'Le fichier de vos adresses enregistrées et son journal dataient de jours différents, comme lorsque l’un des deux est restauré depuis une sauvegarde.',
        count === 0
          ? 'Aucune adresse n’a pu y être lue.'
          : plural(count, {
              one: `${number(count)} adresse a pu y être lue.`,
              other: `${number(count)} adresses ont pu y être lues.`,
            }),
      ),
      `Le fichier et son journal sont conservés sous ${where}.`,
    ],
    bookLost: {
      missing: [
        'Le fichier de vos adresses enregistrées manquait : Aliasmith en a commencé un nouveau.',
        'Actualisez la liste dans Paramètres > Adresses pour retrouver ce que liste un service. Si vous avez une copie d’addresses.sqlite, quittez Aliasmith et remettez-la dans le dossier des données.',
      ],
      empty: [
        'Le fichier de vos adresses enregistrées était vide : Aliasmith en a commencé un nouveau.',
        'Actualisez la liste dans Paramètres > Adresses pour retrouver ce que liste un service. Si vous avez une copie d’addresses.sqlite, quittez Aliasmith et remettez-la dans le dossier des données.',
      ],
    },
    bookFreed: (where: string) => [
      'Autre chose se trouvait à côté du fichier de vos adresses enregistrées, là où Aliasmith en garde une partie.',
      `Cela a été déplacé vers ${where}. Aucune adresse ne manque.`,
    ],
    keychainStopped: [
      'Le trousseau de cet ordinateur ne répond plus.',
      'La nouvelle clé n’est gardée que tant qu’Aliasmith est ouvert, et n’est jamais écrite sur le disque. Pour la conserver, redémarrez Aliasmith et saisissez-la de nouveau.',
    ],
    keyLeft: (nickname: string) => [
      `La clé du compte « ${nickname} » n’a pas pu être retirée : le trousseau n’a pas répondu.`,
      'Elle n’est plus utilisée. Retirez à la main l’élément nommé Aliasmith dans le trousseau de votre système.',
    ],
    keyExpires: (nickname: string, when: string) => [
      `La clé du compte « ${nickname} » expire le ${when}.`,
      'Renouvelez-la dans Paramètres > Comptes : une nouvelle clé arrive par e-mail, et rien d’autre ne change.',
    ],
    keyExpiresElsewhere: (nickname: string, when: string) => [
      `La clé du compte « ${nickname} » expire le ${when}.`,
      'Créez une nouvelle clé sur le site du service, et saisissez-la dans Paramètres > Comptes. Rien d’autre ne change.',
    ],
    trayAbsent: [
      'Ce bureau n’affiche pas d’icône pour Aliasmith.',
      'Démarrez de nouveau Aliasmith pour l’ouvrir, ou associez la commande aliasmith --toggle à un raccourci dans les paramètres de votre bureau. Sur GNOME, l’extension AppIndicator affiche l’icône.',
    ],
    trayHidden: [
      'macOS n’affiche pas l’icône d’Aliasmith.',
      'Rouvrez Aliasmith depuis Applications pour y accéder, ou autorisez son icône dans Réglages Système > Barre des menus.',
    ],
    reserveKept: {
      changed: (address: string, account: string) => [
        `${address} a été créée d’avance pour le compte « ${account} », qui crée maintenant d’autres adresses. Elle n’a pas été utilisée.`,
        'Elle existe et reçoit des messages. Retrouvez-la dans Paramètres > Adresses.',
      ],
      off: (address: string, account: string) => [
        `${address} a été créée d’avance pour le compte « ${account} » et n’a pas été utilisée.`,
        'Elle existe et reçoit des messages. Retrouvez-la dans Paramètres > Adresses.',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
