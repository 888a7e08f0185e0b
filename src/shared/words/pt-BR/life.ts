import type { LifeWords } from '../catalogue.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'você não tem permissão para gravar ali',
  EEXIST: 'há um arquivo onde deveria haver uma pasta',
  EINVAL: 'nenhuma pasta pode ter esse nome',
  EIO: 'o disco informa um erro',
  ELOOP: 'os links no caminho até ela levam de volta a si mesmos',
  EMFILE: 'há arquivos demais abertos',
  ENAMETOOLONG: 'o nome é longo demais',
  ENFILE: 'há arquivos demais abertos',
  ENOENT: 'uma pasta acima dela está faltando',
  ENOSPC: 'o disco está cheio',
  ENOTDIR: 'há um arquivo onde deveria haver uma pasta',
  EPERM: 'você não tem permissão para gravar ali',
  EROFS: 'o disco é somente leitura',
  'SQLite 8': 'o arquivo in-use.lock dentro dela é somente leitura',
  'SQLite 10': 'o disco não bloqueia arquivos ou informa um erro',
  'SQLite 14': 'o arquivo in-use.lock dentro dela não pode ser aberto',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: ['Algo deu errado dentro do Aliasmith. Ele continua funcionando.', 'O que aconteceu está no log.'],
  logAt: (folder) => `Configurações > Sobre abre a pasta dos logs: ${folder}`,
  windowRebuilt: [
    'Uma janela do Aliasmith parou e foi aberta de novo.',
    'O que foi digitado nela se perdeu. Se voltar a acontecer, o log em Configurações > Sobre diz mais.',
  ],
  windowGone: (mac) => [
    'Uma janela do Aliasmith parou duas vezes em pouco tempo, então ela fica fechada.',
    `Abra-a de novo pela ${mac ? 'barra de menus' : 'bandeja'}. O log em Configurações > Sobre diz mais.`,
  ],
  startFailed: 'Não foi possível iniciar o Aliasmith',
  folderInUse: (folder) =>
    `Outro Aliasmith usa a pasta ${folder}. Encerre-o e depois inicie o Aliasmith de novo.`,
  folderUnusable: (folder, cause) =>
    folderProblems[cause] === undefined
      ? `A pasta ${folder} não pode ser criada nem usada: o sistema a recusa (${cause}).`
      : `A pasta ${folder} não pode ser criada nem usada: ${folderProblems[cause]}.`,
  folderUnusableHint: 'Corrija isso e depois inicie o Aliasmith de novo.',
  startFailedHint: (folder) =>
    `Não foi possível usar a pasta com os dados, ou algo deu errado internamente. Verifique se o disco não está cheio e se você pode gravar em ${folder}; depois, inicie o Aliasmith de novo.`,
}
