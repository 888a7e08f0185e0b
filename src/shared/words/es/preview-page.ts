import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'

/** Every phrase of the preview's own desktop, in Spanish. */
export const previewWords: PreviewWords = {
  pageTitle: 'Vista previa de Aliasmith',
  title: 'Un escritorio en una pestaña',
  explanation:
    'Esta es la vista previa, no la aplicación real de la bandeja del sistema. El icono, los atajos, el portapapeles y las notificaciones de esta página hacen de los de tu sistema; todo lo demás es la propia aplicación.',
  name: 'Vista previa',
  hotkeys: 'Atajos',
  pressNewAddress: 'Pulsar el atajo Nueva dirección',
  pressOpenPopover: 'Pulsar el atajo Abrir ventana emergente',
  pressKeys: (keys) => `Pulsar ${keys}`,
  notBound: 'sin asignar',
  clipboard: 'Portapapeles',
  notifications: 'Notificaciones',
  noNotifications: 'Aún no hay ninguna. Pulsa el atajo Nueva dirección.',
  dismiss: 'Descartar',
  dismissNamed: (title) => `Descartar ${title}`,
  settings: 'Configuración',
  trayMenu: 'Menú de la bandeja',
  trayIcon: 'Icono de la bandeja',
  trayHint: 'La aplicación está en la bandeja del sistema',
  popover: 'Ventana emergente',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = [
  'La vista previa terminó.',
  'Iníciala otra vez en la terminal y abre el enlace nuevo.',
]

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: 'Configuración',
  link: 'Un enlace',
  wouldOpen: (url) => `Abriría ${url}`,
  folder: 'Una carpeta',
  folderIs: (path) => `La ruta está en el portapapeles: ${path}`,
  settingsOpen: 'La configuración ya está abierta en otra pestaña.',
}
