import type { KeepingFailureWords } from '../catalogue.ts'

/** Sentences for failures of the keychain and the disk, which hold keys and addresses. */
export const keepingFailureWords: KeepingFailureWords = {
  'keychain-locked': () => [
    'Le trousseau de cet ordinateur est verrouillé.',
    'Déverrouillez-le et réessayez.',
  ],
  'keychain-unavailable': () => [
    'Cet ordinateur n’a pas de trousseau utilisable par Aliasmith.',
    'Les clés ne sont gardées que tant qu’Aliasmith est ouvert, et ne sont jamais écrites sur le disque. Sous Linux, installez et démarrez un trousseau comme gnome-keyring ou KWallet.',
  ],
  'keychain-without-ring': () => [
    'Cet ordinateur n’a pas de trousseau par défaut où conserver les clés.',
    'Créez-en un dans le gestionnaire de mots de passe de votre bureau, puis saisissez de nouveau la clé. D’ici là, les clés ne sont gardées que tant qu’Aliasmith est ouvert, et ne sont jamais écrites sur le disque.',
  ],
  'keychain-lost': ({ account }) => [
    account
      ? `Le trousseau qui contient la clé du compte « ${account} » ne répond pas.`
      : 'Le trousseau qui contient la clé de ce compte ne répond pas.',
    'Démarrez le trousseau de votre système et réessayez. Si cela ne suffit pas, quittez et rouvrez Aliasmith.',
  ],
  'keychain-timed-out': () => [
    'Le trousseau de cet ordinateur n’a pas répondu à temps.',
    'Il attend peut-être son mot de passe : cherchez sa fenêtre, puis réessayez.',
  ],
  'storage-failed': () => [
    'Le fichier de vos données n’a pas pu être écrit.',
    'Vérifiez que le disque n’est pas en lecture seule et que vous avez le droit d’écrire dans le dossier des données.',
  ],
  'storage-full': () => ['Le disque est plein.', 'Libérez de l’espace et réessayez.'],
  'storage-full-at-start': () => [
    'Le disque était plein au démarrage d’Aliasmith : votre liste d’adresses n’a pas pu être ouverte en écriture.',
    'Libérez de l’espace, puis quittez et rouvrez Aliasmith.',
  ],
  'storage-newer': () => [
    'Votre liste d’adresses a été écrite par une version plus récente d’Aliasmith.',
    'Installez la dernière version. Rien n’a été modifié.',
  ],
  'storage-damaged': () => [
    'Le fichier de votre liste d’adresses est endommagé.',
    'Quittez et rouvrez Aliasmith : l’app garde le fichier endommagé et sauve ce qui peut y être lu.',
  ],
  'folder-taken': () => [
    'Un autre Aliasmith a pris possession du dossier des données : celui-ci n’enregistre plus rien.',
    'Quittez celui-ci et utilisez l’autre. Ce qui était déjà enregistré est conservé.',
  ],
  'made-but-not-saved': ({ address }) => [
    address
      ? `${address} a été créée, mais n’a pas pu être ajoutée à la liste.`
      : 'L’adresse a été créée, mais n’a pas pu être ajoutée à la liste.',
    'Notez-la dès maintenant en lieu sûr. Vérifiez ensuite que le disque n’est ni plein ni en lecture seule.',
  ],
}
