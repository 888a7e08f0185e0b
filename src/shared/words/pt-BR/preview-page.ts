import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Portuguese (Brazil). */
export const previewWords: PreviewWords = {
  pageTitle: 'Prévia do Aliasmith',
  title: 'Uma área de trabalho em uma aba',
  explanation:
    'Esta é a prévia, não o app de bandeja de verdade. O ícone da bandeja, os atalhos, a área de transferência e as notificações desta página fazem as vezes dos do seu sistema; tudo por trás deles é o próprio app.',
  name: 'Prévia',
  hotkeys: 'Atalhos',
  pressNewAddress: 'Pressionar o atalho Novo endereço',
  pressOpenPopover: 'Pressionar o atalho Abrir painel',
  pressKeys: (keys) => `Pressionar ${keys}`,
  notBound: 'não associado',
  clipboard: 'Área de transferência',
  notifications: 'Notificações',
  noNotifications: 'Ainda nenhuma. Pressione o atalho Novo endereço.',
  dismiss: 'Dispensar',
  dismissNamed: (title) => `Dispensar ${title}`,
  settings: 'Configurações',
  trayMenu: 'Menu da bandeja',
  trayIcon: 'Ícone da bandeja',
  trayHint: 'O app está na bandeja',
  popover: 'Painel',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = [
  'A prévia terminou.',
  'Inicie-a de novo no terminal e abra o novo link.',
]

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: 'Configurações',
  link: 'Um link',
  wouldOpen: (url) => `Abriria ${url}`,
  folder: 'Uma pasta',
  folderIs: (path) => `O caminho está na área de transferência: ${path}`,
  settingsOpen: 'As configurações já estão abertas em outra aba.',
}
