import type { AddressesWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, `mais ${number(more)}`])

/** What a comparison or an import brought, in parts of a list. */
const added = (count: number) =>
  plural(count, { one: `${number(count)} novo`, other: `${number(count)} novos` })
const changed = (count: number) =>
  plural(count, { one: `${number(count)} alterado`, other: `${number(count)} alterados` })

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'Endereços',
  'addresses.lead': 'Criados aqui ou listados pelos seus serviços.',
  'addresses.refresh': 'Atualizar',
  'addresses.export': 'Exportar…',
  'addresses.import': 'Importar…',
  'addresses.file': 'Arquivo a importar',
  'addresses.search': 'Buscar endereços',
  'addresses.account': 'Conta',
  'addresses.account.all': 'Todas as contas',
  'addresses.account.gone': (nickname) => `${nickname} (sem conta)`,
  'addresses.ready': 'Pronto',
  'addresses.ready.hint': 'Criado com antecedência e ainda não usado',
  'addresses.state': 'Estado',
  'addresses.state.all': 'Qualquer estado',
  'addresses.list': 'Todos os endereços',
  'addresses.count': (count) =>
    plural(count, { one: `${number(count)} endereço`, other: `${number(count)} endereços` }),
  'addresses.selected': (count) =>
    plural(count, { one: `${number(count)} selecionado`, other: `${number(count)} selecionados` }),
  'addresses.select': (address) => `Selecionar ${address}`,
  'addresses.selectAll': 'Selecionar tudo',
  'addresses.clear': 'Limpar seleção',
  'addresses.bulk.label': 'Etiquetar…',
  'addresses.bulk.turn-off': 'Desativar…',
  'addresses.bulk.turn-on': 'Ativar…',
  'addresses.sort': 'Ordem',
  'addresses.sort.newest': 'Mais novos primeiro',
  'addresses.sort.name': 'Por endereço',
  'addresses.sort.copied': 'Últimos copiados primeiro',
  'addresses.sort.account': 'Por conta',
  'addresses.column.select': 'Selecionado',
  'addresses.column.name': 'Endereço',
  'addresses.column.label': 'Etiqueta',
  'addresses.column.account': 'Conta',
  'addresses.column.copied': 'Copiado',
  'addresses.column.newest': 'Criado',
  'addresses.column.copy': 'Copiar',
  'addresses.column.actions': 'Ações',
  'addresses.delete': 'Excluir…',
  'addresses.copy': (address) => `Copiar ${address}`,
  'addresses.label.edit': (label, address) => `Editar a etiqueta ${label} de ${address}`,
  'addresses.label.add': 'Adicionar etiqueta',
  'addresses.label.addTo': (address) => `Adicionar etiqueta a ${address}`,
  'addresses.to': (destination) => `para ${destination}`,
  'addresses.displayName': (name) => `exibido como ${name}`,
  'addresses.empty.title': 'Ainda não há endereços',
  'addresses.empty.text': (mac) =>
    `Crie um pela ${mac ? 'barra de menus' : 'bandeja'} ou com o atalho, ou importe uma lista exportada pelo Aliasmith ou por outro programa. O que seus serviços listam aparece aqui sozinho.`,
  'addresses.nothing': 'Nenhum endereço encontrado.',
  'addresses.showAll': 'Mostrar todos os endereços',
  'addresses.loading': 'Carregando…',

  'sync.under-way': 'Consultando os serviços…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? `Lendo a lista de ${account}: ${number(done)} de ${number(total)}`
      : done === 0
        ? `Pedindo a lista de ${account}…`
        : `Lendo a lista de ${account}: ${number(done)} até agora`,
  'sync.nothing': 'Tudo em dia',
  'sync.missing': (count) =>
    plural(count, {
      one: `${number(count)} endereço não está na lista do seu serviço e ainda conta como ativo.`,
      other: `${number(count)} endereços não estão nas listas dos seus serviços e ainda contam como ativos.`,
    }),
  'sync.again': (when) => `O Aliasmith verifica de novo às ${when}.`,
  'sync.unreadable': (count) =>
    plural(count, {
      one: `Não foi possível ler ${number(count)} linha.`,
      other: `Não foi possível ler ${number(count)} linhas.`,
    }),
  'sync.result': (news, changes) =>
    news === 0
      ? `${changed(changes)}.`
      : changes === 0
        ? `${added(news)}.`
        : `${added(news)}, ${changed(changes)}.`,

  'export.title': 'Exportar endereços',
  'export.text':
    'O arquivo contém cada endereço com sua etiqueta, sua conta e suas datas. Ele não contém chaves.',
  'export.format': 'Formato',
  'export.csv': 'CSV',
  'export.csv.text': 'Para planilhas.',
  'export.json': 'JSON',
  'export.json.text': 'Para programas.',
  'export.yes': 'Exportar',
  'export.done': (count, name) =>
    plural(count, {
      one: `${number(count)} endereço salvo em ${name}`,
      other: `${number(count)} endereços salvos em ${name}`,
    }),

  'import.title': 'Importar endereços',
  'import.reading': 'Lendo o arquivo…',
  'import.planning': 'Comparando o arquivo com os seus endereços…',
  'import.applying': 'Importando…',
  'import.undoing': 'Desfazendo a importação…',
  'import.cancelled': 'A importação foi cancelada. Nada foi alterado.',
  'import.encoding': 'Codificação do texto',
  'import.encoding.guessed':
    'O arquivo não informa a codificação. Se estas letras parecerem erradas, escolha outra.',
  'import.encoding.sure': (encoding) => `Codificação do texto: ${encoding}`,
  'import.encoding.wrong': (encoding) => `Este arquivo não está codificado como ${encoding}.`,
  'import.encoding.again': 'Escolha outra codificação ou salve o arquivo como CSV UTF-8.',
  'import.owner': 'Conta destes endereços',
  'import.owner.hint':
    'O arquivo não a informa. Escolha a conta cujo serviço os lista; o que ele não listar aparecerá depois como excluído.',
  'import.owner.choose': 'Escolha uma conta',
  'import.program': (program) => `Exportação de ${program}`,
  'import.domains': 'Domínios dos seus aliases',
  'import.domains.hint':
    'Só são importados os endereços dos domínios marcados. No início, estão marcados os da conta escolhida.',
  'import.domains.more': (count) =>
    plural(count, {
      one: `${number(count)} domínio mais raro não é importado.`,
      other: `${number(count)} domínios mais raros não são importados.`,
    }),
  'import.logins':
    'De cada login, só são lidos o nome de usuário, o título e a data. Senhas, notas e endereços da web não são guardados.',
  'import.logins.skipped': (count) =>
    plural(count, {
      one: `${number(count)} outro item não tem um endereço de e-mail como nome de usuário.`,
      other: `${number(count)} outros itens não têm um endereço de e-mail como nome de usuário.`,
    }),
  'import.undated': 'Endereços sem data no arquivo recebem a data de hoje se forem novos aqui.',
  'import.sample': 'Etiquetas como são lidas',
  'import.unused': (columns, more) =>
    plural(columns.length + more, {
      one: `Esta coluna não é importada: ${listed(columns, more)}`,
      other: `Estas colunas não são importadas: ${listed(columns, more)}`,
    }),
  'import.readAs': (columns, more) =>
    `Lido com outro nome: ${listed(
      columns.map(([column, field]) => `${column} como ${field}`),
      more,
    )}`,
  'import.replaced': (count) =>
    plural(count, {
      one: `${number(count)} etiqueta é substituída pela do arquivo`,
      other: `${number(count)} etiquetas são substituídas pelas do arquivo`,
    }),
  'import.replaced.label': (from, to) => `“${from}” passa a ser “${to}”`,
  'import.newer': (count) =>
    plural(count, {
      one: `Substituir ${number(count)} etiqueta que você alterou depois que o arquivo foi gravado`,
      other: `Substituir ${number(count)} etiquetas que você alterou depois que o arquivo foi gravado`,
    }),
  'import.damaged': (count) =>
    plural(count, {
      one: `${number(count)} etiqueta do arquivo contém “\ufffd”, onde uma letra já se perdeu. Ela não substitui nenhuma das suas.`,
      other: `${number(count)} etiquetas do arquivo contêm “\ufffd”, onde uma letra já se perdeu. Elas não substituem nenhuma das suas.`,
    }),
  'import.added': 'Novos',
  'import.changed': 'Alterados',
  'import.unchanged': 'Já estão aqui',
  'import.refused': 'Não podem ser lidos',
  'import.lines': 'O que não pode ser lido',
  'import.line.csv': (line) => `Linha ${number(line)}`,
  'import.line.json': (line) => `Item ${number(line)}`,
  'import.more': (count) => `e mais ${number(count)}`,
  'import.nothing': 'Tudo o que há neste arquivo já está aqui.',
  'import.nothing.readable': 'Tudo o que pode ser lido neste arquivo já está aqui.',
  'import.nothing.unreadable': 'Nada neste arquivo pode ser lido, então não há o que importar.',
  'import.nothing.empty': 'Este arquivo não contém endereços.',
  'import.nothing.chosen': 'Nenhum domínio está marcado, então não há o que importar.',
  'import.safe': 'Nenhum endereço é removido, e nenhuma etiqueta é apagada.',
  'import.yes': 'Importar',
  'import.no': 'Cancelar',
  'import.close': 'Fechar',
  'import.tooLarge': 'Este arquivo tem mais de 500 MB, grande demais para uma lista exportada.',
  'import.noText': 'Este arquivo não contém texto que possa ser lido, então não é uma lista exportada.',
  'import.unreadable': 'Não foi possível ler o arquivo.',
  'import.archive': 'Este arquivo é uma pasta de trabalho do Excel ou um arquivo compactado.',
  'import.archive.again':
    'Salve a pasta de trabalho como CSV, ou descompacte o arquivo e escolha a lista dentro dele.',
  'import.again': 'Escolha uma lista exportada pelo Aliasmith ou por outro programa.',
  'import.done': (news, changes) => `Importação: ${added(news)}, ${changed(changes)}`,
}
