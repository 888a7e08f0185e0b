import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'Um endereço de e-mail novo onde quer que você esteja.',
  'about.version': 'Versão',
  'about.runtime': 'Executado em',
  'about.licence': 'Licença',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'Dados',
  'about.dataFolder.hint': 'Configurações e endereços. As chaves nunca são gravadas ali.',
  'about.logsFolder': 'Logs',
  'about.logsFolder.hint': 'O que o app fez, sem chaves, endereços ou etiquetas.',
  'about.openFolder': 'Abrir pasta',
  'about.openFolder.data': 'Abrir pasta: Dados',
  'about.openFolder.logs': 'Abrir pasta: Logs',
  'about.copyPath': 'Copiar caminho',
  'about.copyPath.data': 'Copiar caminho: Dados',
  'about.copyPath.logs': 'Copiar caminho: Logs',
  'about.opened': 'A pasta foi aberta.',
  'about.pathCopied': 'O caminho foi copiado.',
  'about.preview': (mac) =>
    `Esta é a prévia: o mesmo app em uma aba do navegador. Ela não tem ícone na ${mac ? 'barra de menus' : 'bandeja'} nem atalhos globais próprios.`,
  'about.diagnostics': 'Diagnóstico',
  'about.diagnostics.lead':
    'Para relatar algo que deu errado. Leia-o antes de repassá-lo: as contas só são contadas, e ele não contém nenhuma chave, endereço, apelido ou etiqueta.',
  'about.diagnostics.text': 'Texto do diagnóstico',
  'about.diagnostics.copy': 'Copiar diagnóstico',
  'about.diagnostics.copied': 'Copiado',
  'about.licences': 'Licenças de código aberto',
  'about.licences.lead':
    'O Aliasmith contém estes pacotes. O Electron e o Chromium vêm com arquivos próprios junto do programa.',
  'about.licences.list': 'Pacotes',
}
