import type { LifeWords } from '../catalogue.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'no tienes permiso para escribir ahí',
  EEXIST: 'hay un archivo donde debería haber una carpeta',
  EINVAL: 'ninguna carpeta puede llamarse así',
  EIO: 'el disco indica un error',
  ELOOP: 'los enlaces que llevan a ella vuelven sobre sí mismos',
  EMFILE: 'hay demasiados archivos abiertos',
  ENAMETOOLONG: 'su nombre es demasiado largo',
  ENFILE: 'hay demasiados archivos abiertos',
  ENOENT: 'falta una carpeta por encima de ella',
  ENOSPC: 'el disco está lleno',
  ENOTDIR: 'hay un archivo donde debería haber una carpeta',
  EPERM: 'no tienes permiso para escribir ahí',
  EROFS: 'el disco es de solo lectura',
  'SQLite 8': 'su archivo in-use.lock es de solo lectura',
  'SQLite 10': 'el disco no bloquea archivos, o indica un error',
  'SQLite 14': 'no se puede abrir su archivo in-use.lock',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: ['Algo falló dentro de Aliasmith. Sigue funcionando.', 'Lo ocurrido está en el registro.'],
  logAt: (folder) => `Configuración > Acerca de abre la carpeta de registros: ${folder}`,
  windowRebuilt: [
    'Una ventana de Aliasmith dejó de funcionar y se volvió a abrir.',
    'Lo que se había escrito en ella se perdió. Si se repite, el registro en Configuración > Acerca de dice más.',
  ],
  windowGone: (mac) => [
    'Una ventana de Aliasmith dejó de funcionar dos veces en poco tiempo, así que queda cerrada.',
    `Vuelve a abrirla desde la ${mac ? 'barra de menús' : 'bandeja del sistema'}. El registro en Configuración > Acerca de dice más.`,
  ],
  startFailed: 'Aliasmith no pudo iniciarse',
  folderInUse: (folder) => `Otro Aliasmith usa la carpeta ${folder}. Sal de él y vuelve a abrir Aliasmith.`,
  folderUnusable: (folder, cause) =>
    folderProblems[cause] === undefined
      ? `No se puede crear o usar la carpeta ${folder}: el sistema lo rechaza (${cause}).`
      : `No se puede crear o usar la carpeta ${folder}: ${folderProblems[cause]}.`,
  folderUnusableHint: 'Corrígelo y vuelve a abrir Aliasmith.',
  startFailedHint: (folder) =>
    `No se pudo usar la carpeta con sus datos, o algo falló internamente. Comprueba que el disco no esté lleno y que puedas escribir en ${folder}, y vuelve a abrir Aliasmith.`,
}
