import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Nueva versión de Aliasmith',
  download: 'Descargar',
  install: 'Reiniciar e instalar',
  found: (version) => [
    `La versión ${version} está disponible para descargar.`,
    'Se instala cuando tú lo decidas, nunca por sí sola.',
  ],
  downloading: (version) => [`Se está descargando la versión ${version}.`, 'Puedes seguir trabajando.'],
  downloaded: (version) => [
    `Se descargó la versión ${version}.`,
    'Para instalarla, Aliasmith se reinicia un momento.',
  ],
  notDownloaded: (version) => [
    `No se pudo descargar la versión ${version}.`,
    'Comprueba la conexión y vuelve a intentarlo. La versión que tienes sigue funcionando.',
  ],
  notInstalled: (version) => [
    `No se pudo instalar la versión ${version}.`,
    'Vuelve a intentarlo o instálala a mano. La versión que tienes sigue funcionando.',
  ],
}
