import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'Teclas',
  'keys.close': 'Fechar',
  'keys.show': 'Mostrar todas as teclas',
  'keys.window': 'Esta janela',
  'keys.go': (page) => `Ir para ${page}`,
  'keys.next': 'Próxima página',
  'keys.previous': 'Página anterior',
  'keys.help': 'Mostrar estas teclas',
  'keys.textSize.larger': 'Aumentar o texto',
  'keys.textSize.smaller': 'Diminuir o texto',
  'keys.textSize.usual': 'Voltar ao tamanho normal do texto',
  'keys.list': 'A lista de endereços',
  'keys.grid.row': 'Endereço anterior ou próximo',
  'keys.grid.screen': 'Uma tela para cima ou para baixo',
  'keys.grid.ends': 'Primeiro ou último endereço',
  'keys.grid.column': 'Coluna anterior ou próxima',
  'keys.grid.columnEnds': 'Primeira ou última coluna',
  'keys.grid.select': 'Selecionar ou desmarcar',
  'keys.grid.range': 'Selecionar até o endereço anterior ou próximo',
  'keys.grid.all': 'Selecionar tudo o que corresponde',
  'keys.grid.clear': 'Limpar a seleção',
  'keys.grid.search': 'Buscar, e Esc para voltar',
  'keys.actions': 'O endereço com o foco',
}
