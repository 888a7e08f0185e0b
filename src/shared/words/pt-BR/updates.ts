import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'Nova versão do Aliasmith',
  download: 'Baixar',
  install: 'Reiniciar e instalar',
  found: (version) => [
    `A versão ${version} está pronta para ser baixada.`,
    'Ela é instalada quando você disser, nunca sozinha.',
  ],
  downloading: (version) => [`A versão ${version} está sendo baixada.`, 'Você pode continuar trabalhando.'],
  downloaded: (version) => [
    `A versão ${version} foi baixada.`,
    'O Aliasmith reinicia por um instante para instalá-la.',
  ],
  notDownloaded: (version) => [
    `Não foi possível baixar a versão ${version}.`,
    'Verifique a conexão e tente novamente. A versão que você tem continua funcionando.',
  ],
  notInstalled: (version) => [
    `Não foi possível instalar a versão ${version}.`,
    'Tente novamente ou instale-a manualmente. A versão que você tem continua funcionando.',
  ],
}
