import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'Aliases de e-mail',
  purpose: 'Um endereço de e-mail novo onde quer que você esteja',
  description:
    'O Aliasmith fica na bandeja e cria aliases de e-mail no serviço que você escolher. Cada site recebe um endereço próprio, que encaminha para a sua caixa de correio. O seu endereço continua privado.',
  keywords: 'e-mail;alias;endereço;privacidade;encaminhar;correio;',
  newAddress: 'Novo endereço',
  settings: 'Configurações',
  copyright: 'Copyright © Colaboradores do Aliasmith',
  installer: {
    installing: 'Instalando, aguarde…',
    isRunning: 'O Aliasmith está aberto e será fechado agora.',
    closing: 'Fechando o Aliasmith…',
    cannotClose: 'Não foi possível fechar o Aliasmith.\nFeche-o manualmente e tente novamente.',
    sureToRemove: 'Remover o Aliasmith deste computador?',
    cannotUnpack: 'Não foi possível descompactar os arquivos. Execute o instalador novamente.',
    cannotRemoveOld: 'Não foi possível remover a versão anterior. Execute o instalador novamente. Erro',
    windowsTooOld: 'O Aliasmith precisa do Windows 10 ou mais recente.',
    windowsNot64Bit: 'O Aliasmith precisa de um Windows de 64 bits.',
  },
}
