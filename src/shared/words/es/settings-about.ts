import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'Una dirección de correo nueva, estés donde estés.',
  'about.version': 'Versión',
  'about.runtime': 'Funciona con',
  'about.licence': 'Licencia',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Datos',
  'about.dataFolder.hint': 'Configuración y direcciones. Las claves no se escriben nunca ahí.',
  'about.logsFolder': 'Registros',
  'about.logsFolder.hint': 'Lo que hizo la aplicación, sin claves, direcciones ni etiquetas.',
  'about.openFolder': 'Abrir carpeta',
  'about.openFolder.data': 'Abrir carpeta: Datos',
  'about.openFolder.logs': 'Abrir carpeta: Registros',
  'about.copyPath': 'Copiar ruta',
  'about.copyPath.data': 'Copiar ruta: Datos',
  'about.copyPath.logs': 'Copiar ruta: Registros',
  'about.opened': 'Se abrió la carpeta.',
  'about.pathCopied': 'Se copió la ruta.',
  'about.preview': (mac) =>
    `Esta es la vista previa: la misma aplicación en una pestaña del navegador. No tiene icono en la ${mac ? 'barra de menús' : 'bandeja'} ni atajos globales propios.`,
  'about.diagnostics': 'Diagnóstico',
  'about.diagnostics.lead':
    'Para informar de algo que falló. Léelo antes de compartirlo: las cuentas solo se cuentan, y no contiene ninguna clave, dirección, etiqueta ni nombre de cuenta.',
  'about.diagnostics.text': 'Texto del diagnóstico',
  'about.diagnostics.copy': 'Copiar diagnóstico',
  'about.diagnostics.copied': 'Copiado',
  'about.licences': 'Licencias de código abierto',
  'about.licences.lead':
    'Aliasmith contiene estos paquetes. Electron y Chromium vienen con sus propios archivos junto al programa.',
  'about.licences.list': 'Paquetes',
}
