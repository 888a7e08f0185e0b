import type { DesktopFailureWords } from '../catalogue.ts'

/** Sentences for what the system or the app itself did not do. */
export const desktopFailureWords: DesktopFailureWords = {
  'message-refused': () => [
    'La ventana pidió algo que no tiene permitido.',
    'Cierra la ventana y vuelve a abrirla.',
  ],
  'window-busy': () => ['La ventana pidió demasiado a la vez.', 'Espera un momento y vuelve a intentarlo.'],
  'own-fault': () => [
    'Aliasmith cometió un error interno.',
    'Vuelve a intentarlo. Si se repite, sal de Aliasmith, vuelve a abrirlo e informa del error.',
  ],
  'login-refused': () => [
    'El sistema no cambió si Aliasmith se abre al iniciar sesión.',
    'Cámbialo en la configuración del sistema, en la lista de aplicaciones que se abren al iniciar sesión.',
  ],
  'login-needs-approval': () => [
    'macOS espera tu aprobación.',
    'Permite Aliasmith en Configuración del Sistema > General > Ítems de inicio.',
  ],
  'autostart-refused': () => [
    'No se pudo cambiar el archivo con el que tu escritorio abre Aliasmith.',
    'Comprueba que el disco no esté lleno y que puedas escribir en la carpeta autostart de tu carpeta personal.',
  ],
  'clipboard-failed': () => [
    'No se pudo copiar la dirección.',
    'Pulsa otra vez Copiar, o selecciónala y cópiala a mano.',
  ],
  'notification-refused': ({ untold }) => [
    untold
      ? `Tu sistema no mostró esta notificación: “${untold}”.`
      : 'Tu sistema no mostró una notificación.',
    'Permite las notificaciones de Aliasmith en la configuración del sistema, o desactívalas en Configuración > General.',
  ],
  'folder-not-opened': () => [
    'Tu sistema no pudo abrir la carpeta.',
    'Su ruta está en esta página: cópiala en tu gestor de archivos.',
  ],
  'licences-missing': () => [
    'En esta instalación falta la lista de licencias.',
    'Si vuelves a instalar Aliasmith, la recuperas.',
  ],
  'diagnostics-not-shown': () => [
    'Aún no hay nada que copiar.',
    'Abre primero el diagnóstico, para que veas lo que se copia.',
  ],
  'diagnostics-not-copied': () => [
    'No se pudo copiar el diagnóstico.',
    'Selecciona el texto y cópialo a mano.',
  ],
  cancelled: () => ['La operación se canceló.', 'Vuelve a intentarlo cuando quieras.'],
}
