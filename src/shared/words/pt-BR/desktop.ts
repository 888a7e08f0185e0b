import type { DesktopWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'
import { hotkeyNoticeWords } from './hotkey-notices.ts'
import { sentences } from './sentences.ts'

/** The phrases outside the windows: notifications, tray, notices. */
export const desktopWords: DesktopWords = {
  lostAccount: (place) => `Conta ${number(place)}`,
  tray: {
    tooltips: {
      idle: 'Aliasmith',
      busy: 'Aliasmith: criando um endereço…',
      failed: 'Aliasmith: algo deu errado. Abra para ver o que foi.',
    },
    showFailure: 'Ver o que deu errado',
    newAddress: 'Novo endereço',
    account: 'Conta a usar',
    recent: 'Copiar um endereço recente',
    copied: (address) => `${address} · copiado`,
    open: 'Abrir o Aliasmith',
    settings: 'Configurações…',
    quit: 'Encerrar o Aliasmith',
  },
  menu: {
    app: 'Aliasmith',
    file: 'Arquivo',
    edit: 'Editar',
    view: 'Visualizar',
    window: 'Janela',
    help: 'Ajuda',
    shortcuts: 'Atalhos de teclado',
    roles: {
      about: 'Sobre o Aliasmith',
      services: 'Serviços',
      hide: 'Ocultar Aliasmith',
      hideOthers: 'Ocultar Outros',
      unhide: 'Mostrar Tudo',
      quit: 'Encerrar Aliasmith',
      close: 'Fechar Janela',
      undo: 'Desfazer',
      redo: 'Refazer',
      cut: 'Cortar',
      copy: 'Copiar',
      paste: 'Colar',
      pasteAndMatchStyle: 'Colar e Manter Estilo',
      delete: 'Apagar',
      selectAll: 'Selecionar Tudo',
      resetZoom: 'Tamanho Real',
      zoomIn: 'Ampliar',
      zoomOut: 'Reduzir',
      minimize: 'Minimizar',
      zoom: 'Zoom',
      front: 'Trazer Tudo para a Frente',
    },
  },
  notifications: {
    whole: (title, body) => `${title}: ${body}`,
    made: (account) => `Novo endereço · ${account}`,
    copied: (address) => address,
    notCopied: (address) => `${address} (não copiado: abra o Aliasmith para copiar)`,
    noMail: (address) => `${address} (de teste: não recebe e-mails)`,
    failed: (account) =>
      account === undefined ? 'Nenhum endereço foi criado' : `Nenhum endereço foi criado · ${account}`,
    uncertain: (account) =>
      account === undefined
        ? 'Talvez um endereço tenha sido criado'
        : `Talvez um endereço tenha sido criado · ${account}`,
    madeNotSaved: (account) =>
      account === undefined ? 'Guarde este endereço' : `Guarde este endereço · ${account}`,
    copy: 'Copiar',
    copiedAgain: 'Copiado',
    copyFailed: 'O endereço não foi copiado',
    accountNotUsed: 'A conta não foi trocada',
    undo: 'Desfazer',
    delete: 'Excluir…',
    deleteForever: 'Excluir definitivamente',
    deleteAsks: (address) => `Excluir ${address}?`,
    deleteIsForever: (service) =>
      `A exclusão em ${service} é definitiva: este nome nunca mais poderá ser usado.`,
    takenBack: {
      done: 'Criação desfeita',
      unknown: 'A criação talvez tenha sido desfeita',
      failed: 'A criação não foi desfeita',
    },
    deletedForever: {
      done: 'Endereço excluído',
      unknown: 'O endereço talvez tenha sido excluído',
      failed: 'O endereço não foi excluído',
    },
    keyExpires: (account) => `Chave prestes a expirar · ${account}`,
    renewKey: 'Renovar chave',
    replaceKey: 'Trocar chave',
  },
  notices: {
    fileFromCopy: {
      settings: (where) => [
        'O arquivo com as suas configurações estava danificado, então o Aliasmith voltou à cópia dele.',
        `O arquivo danificado está guardado como ${where}.`,
      ],
      accounts: (where) => [
        'O arquivo com as suas contas estava danificado, então o Aliasmith voltou à cópia dele.',
        `O arquivo danificado está guardado como ${where}.`,
      ],
    },
    fileSetAside: {
      settings: (where) => [
        'O arquivo com as suas configurações não pôde ser lido por completo. A parte que pôde ser lida está em uso.',
        `O arquivo anterior está guardado como ${where}.`,
      ],
      accounts: (where) => [
        'O arquivo com as suas contas não pôde ser lido por completo. A parte que pôde ser lida está em uso.',
        `O arquivo anterior está guardado como ${where}.`,
      ],
    },
    fileNewer: {
      settings: (where, file) => [
        'O arquivo com as suas configurações foi gravado por uma versão mais nova do Aliasmith. Esta versão usa o que entende dele.',
        `O arquivo mais novo está guardado como ${where}. Para voltar a ele, instale a versão mais nova e, antes de abri-la, renomeie o arquivo para ${file}.`,
      ],
      accounts: (where, file) => [
        'O arquivo com as suas contas foi gravado por uma versão mais nova do Aliasmith. Esta versão usa o que entende dele.',
        `O arquivo mais novo está guardado como ${where}. Para voltar a ele, instale a versão mais nova e, antes de abri-la, renomeie o arquivo para ${file}.`,
      ],
    },
    fileLost: {
      settings: (where) => [
        'Nada pôde ser lido do arquivo com as suas configurações nem de uma cópia dele. Os valores padrão estão em uso.',
        `Refaça suas alterações em Configurações. O arquivo anterior está guardado como ${where}.`,
      ],
      accounts: (where) => [
        'Nada pôde ser lido do arquivo com as suas contas nem de uma cópia dele.',
        `Adicione suas contas de novo em Configurações > Contas, com as chaves: sem o arquivo, o Aliasmith não encontra as antigas no chaveiro. Ele está guardado como ${where}.`,
      ],
    },
    fileRestored: {
      settings: (file) => [
        'O arquivo com as suas configurações estava faltando, então o Aliasmith voltou à cópia dele.',
        `Se preferir começar do zero, encerre o Aliasmith e exclua ${file} e a cópia dele.`,
      ],
      accounts: (file) => [
        'O arquivo com as suas contas estava faltando, então o Aliasmith voltou à cópia dele.',
        `Se preferir começar do zero, encerre o Aliasmith e exclua ${file} e a cópia dele.`,
      ],
    },
    fileMerged: {
      settings: (where) => [
        'O arquivo com as suas configurações e a cópia dele eram diferentes, como acontece quando um deles é restaurado de um backup. O conteúdo de ambos está em uso.',
        `Remova o que não quiser em Configurações > Contas. O arquivo, como estava antes, está guardado como ${where}.`,
      ],
      accounts: (where) => [
        'O arquivo com as suas contas e a cópia dele eram diferentes, como acontece quando um deles é restaurado de um backup. O conteúdo de ambos está em uso.',
        `Remova o que não quiser em Configurações > Contas. O arquivo, como estava antes, está guardado como ${where}.`,
      ],
    },
    fileReplaced: {
      settings: (where, file) => [
        'Algo trocou o arquivo com as suas configurações por outro enquanto o Aliasmith estava aberto.',
        `O outro está guardado como ${where}. Para usá-lo, encerre o Aliasmith e renomeie-o para ${file}.`,
      ],
      accounts: (where, file) => [
        'Algo trocou o arquivo com as suas contas por outro enquanto o Aliasmith estava aberto.',
        `O outro está guardado como ${where}. Para usá-lo, encerre o Aliasmith e renomeie-o para ${file}.`,
      ],
    },
    foreignAccounts: (count) => [
      plural(count, {
        one: `${number(count)} conta é de um serviço que esta versão do Aliasmith não conhece.`,
        other: `${number(count)} contas são de um serviço que esta versão do Aliasmith não conhece.`,
      }),
      plural(count, {
        one: 'Ela está guardada. Instale a versão mais recente para usá-la de novo.',
        other: 'Elas estão guardadas. Instale a versão mais recente para usá-las de novo.',
      }),
    ],
    fileStuck: {
      settings: (file) => [
        'O arquivo com as suas configurações não pôde ser lido por completo nem guardado à parte.',
        `Nada é gravado por cima dele, então as alterações não são salvas. Verifique se o disco não está cheio e se você pode gravar na pasta de dados, ou mova ${file} para outro lugar.`,
      ],
      accounts: (file) => [
        'O arquivo com as suas contas não pôde ser lido por completo nem guardado à parte.',
        `Nada é gravado por cima dele, então as alterações não são salvas. Verifique se o disco não está cheio e se você pode gravar na pasta de dados, ou mova ${file} para outro lugar.`,
      ],
    },
    bookSetAside: (count, where) => [
      sentences(
        'O arquivo com os seus endereços salvos estava danificado.',
        count === 0
          ? 'Nenhum endereço pôde ser lido dele.'
          : plural(count, {
              one: `${number(count)} endereço pôde ser lido dele.`,
              other: `${number(count)} endereços puderam ser lidos dele.`,
            }),
      ),
      `O arquivo danificado está guardado como ${where}. Atualize a lista em Configurações > Endereços para recuperar o que um serviço lista.`,
    ],
    bookRewritten: (where) => [
      'Algo alterou o arquivo com os seus endereços salvos enquanto o Aliasmith estava aberto. Nenhum endereço está faltando: o Aliasmith gravou o arquivo de novo.',
      `O que estava lá está guardado como ${where}.`,
    ],
    bookMixed: (count, where) => [
      sentences(
        'O arquivo com os seus endereços salvos e o log dele eram de dias diferentes, como acontece quando um deles é restaurado de um backup.',
        count === 0
          ? 'Nenhum endereço pôde ser lido deles.'
          : plural(count, {
              one: `${number(count)} endereço pôde ser lido deles.`,
              other: `${number(count)} endereços puderam ser lidos deles.`,
            }),
      ),
      `O arquivo e o log dele estão guardados como ${where}.`,
    ],
    bookLost: {
      missing: [
        'O arquivo com os seus endereços salvos estava faltando, então o Aliasmith começou um novo.',
        'Atualize a lista em Configurações > Endereços para recuperar o que um serviço lista. Se você tiver uma cópia de addresses.sqlite, encerre o Aliasmith e coloque-a de volta na pasta de dados.',
      ],
      empty: [
        'O arquivo com os seus endereços salvos estava vazio, então o Aliasmith começou um novo.',
        'Atualize a lista em Configurações > Endereços para recuperar o que um serviço lista. Se você tiver uma cópia de addresses.sqlite, encerre o Aliasmith e coloque-a de volta na pasta de dados.',
      ],
    },
    bookFreed: (where) => [
      'Havia outra coisa ao lado do arquivo com os seus endereços salvos, onde o Aliasmith guarda uma parte dele.',
      `Ela foi movida para ${where}. Nenhum endereço está faltando.`,
    ],
    keychainStopped: [
      'O chaveiro deste computador parou de responder.',
      'A nova chave fica guardada até você encerrar o Aliasmith e nunca é gravada em disco. Reinicie o Aliasmith e insira-a de novo para mantê-la.',
    ],
    keyLeft: (nickname) => [
      `Não foi possível remover a chave de ${nickname}: o chaveiro não respondeu.`,
      'Ela não é mais usada. Remova manualmente o item chamado Aliasmith do chaveiro do sistema.',
    ],
    keyExpires: (nickname, when) => [
      `A chave de ${nickname} expira em ${when}.`,
      'Renove-a em Configurações > Contas: uma nova chave chega por e-mail, e nada mais muda.',
    ],
    keyExpiresElsewhere: (nickname, when) => [
      `A chave de ${nickname} expira em ${when}.`,
      'Crie uma nova chave no site do serviço e insira-a em Configurações > Contas. Nada mais muda.',
    ],
    trayAbsent: [
      'Este ambiente gráfico não mostra o ícone do Aliasmith.',
      'Inicie o Aliasmith de novo para abri-lo, ou associe o comando aliasmith --toggle a uma tecla nas configurações do seu ambiente gráfico. No GNOME, a extensão AppIndicator mostra o ícone.',
    ],
    trayHidden: [
      'O macOS não mostra o ícone do Aliasmith.',
      'Abra o Aliasmith de novo em Aplicativos, ou permita o ícone em Ajustes do Sistema > Barra de Menus.',
    ],
    reserveKept: {
      changed: (address, account) => [
        `${address} foi criado com antecedência para ${account}, que agora cria outros endereços. Ele não foi usado.`,
        'Ele existe e recebe e-mails. Está em Configurações > Endereços.',
      ],
      off: (address, account) => [
        `${address} foi criado com antecedência para ${account} e não foi usado.`,
        'Ele existe e recebe e-mails. Está em Configurações > Endereços.',
      ],
    },
    hotkey: hotkeyNoticeWords,
  },
}
