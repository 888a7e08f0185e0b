import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'Une adresse e-mail neuve où que vous soyez.',
  'about.version': 'Version',
  'about.runtime': 'Fonctionne avec',
  'about.licence': 'Licence',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Données',
  'about.dataFolder.hint': 'Paramètres et adresses. Les clés n’y sont jamais écrites.',
  'about.logsFolder': 'Journaux',
  'about.logsFolder.hint': 'Ce que l’app a fait, sans clés, ni adresses, ni libellés.',
  'about.openFolder': 'Ouvrir le dossier',
  'about.openFolder.data': 'Ouvrir le dossier : Données',
  'about.openFolder.logs': 'Ouvrir le dossier : Journaux',
  'about.copyPath': 'Copier le chemin',
  'about.copyPath.data': 'Copier le chemin : Données',
  'about.copyPath.logs': 'Copier le chemin : Journaux',
  'about.opened': 'Le dossier a été ouvert.',
  'about.pathCopied': 'Le chemin a été copié.',
  'about.preview': (mac: boolean) =>
    `Voici l’aperçu : la même app dans un onglet de navigateur. Il n’a ni icône dans la ${mac ? 'barre des menus' : 'zone de notification'}, ni raccourcis globaux qui lui soient propres.`,
  'about.diagnostics': 'Diagnostic',
  'about.diagnostics.lead':
    'Pour signaler un problème. Lisez-le avant de le transmettre : les comptes y sont seulement comptés, et il ne contient ni clé, ni adresse, ni nom de compte, ni libellé.',
  'about.diagnostics.text': 'Texte du diagnostic',
  'about.diagnostics.copy': 'Copier le diagnostic',
  'about.diagnostics.copied': 'Copié',
  'about.licences': 'Licences open source',
  'about.licences.lead':
    'Aliasmith contient ces paquets. Electron et Chromium sont fournis avec leurs propres fichiers à côté du programme.',
  'about.licences.list': 'Paquets',
}
