import type { TerminalWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Messages in the terminal in which the app was started. */
export const terminalWords: TerminalWords = {
  exclude: (one, other) => `Use ${one} ou ${other}, não ambas.`,
  needsValue: (option) => `${option} precisa de um valor.`,
  twice: (option) => `${option} aparece duas vezes.`,
  tooLong: (option, limit) =>
    plural(limit, {
      one: `O valor de ${option} tem mais de ${number(limit)} caractere.`,
      other: `O valor de ${option} tem mais de ${number(limit)} caracteres.`,
    }),
  control: (option) => `O valor de ${option} contém um caractere de controle.`,
  newOnly: '--account, --label e --print só podem ser usadas junto com --new.',
  help: `Aliasmith cria endereços de e-mail.

aliasmith                abre o painel
aliasmith --new          cria um endereço, copia (se a cópia estiver ativa) e mostra
                         uma notificação
  --account=NOME         na conta com este apelido, em vez da conta padrão
  --label=TEXTO          com esta etiqueta
  --print                também espera pelo endereço e o grava na saída padrão
aliasmith --toggle       abre ou oculta o painel
aliasmith --settings     abre as configurações
aliasmith --hidden       inicia sem abrir nada
aliasmith --help         mostra este texto

Cada comando chega ao app já aberto ou o inicia.

Códigos de saída de --new --print. Com qualquer código diferente de 0, a saída padrão fica
vazia, e uma frase na saída de erro diz o que aconteceu e o que fazer:
  0   o endereço foi criado
  1   o app não pôde iniciar, não respondeu, ou o comando foi encerrado; nada foi criado
  2   a linha de comando está errada; nada foi criado
  3   não há conta, ou nenhuma com este apelido; nada foi criado
  4   a chave está faltando, foi rejeitada, ou o chaveiro está bloqueado; nada foi criado
  5   o serviço ou as regras dele recusaram; nada foi criado
  6   um limite do serviço foi atingido; nada foi criado
  7   o serviço não pôde ser acessado, ou a resposta dele não serviu; nada foi criado
  8   a resposta se perdeu ou não pôde ser salva: o endereço pode existir
  9   este computador não pode guardar ou repassar o resultado, como diz a frase`,
  nobodyCame:
    'O Aliasmith está aberto, mas não atendeu à solicitação a tempo. Nada foi criado. Encerre o Aliasmith e tente novamente.',
  noAnswer:
    'O Aliasmith não respondeu a tempo. A lista em Configurações > Endereços mostra se um endereço foi criado.',
  endedEarly:
    'O Aliasmith terminou antes de responder. A lista em Configurações > Endereços mostra se um endereço foi criado.',
  cancelled: 'O comando foi encerrado antes que o Aliasmith começasse. Nada foi criado.',
  notStarted:
    'Não foi possível iniciar o Aliasmith. Nada foi criado. Inicie-o sem --print para ver o motivo.',
  notPrinted: (address) =>
    `${address} foi criado, mas não pôde ser gravado na saída padrão. Ele está na lista.`,
  noPlace: (folder) =>
    `A resposta não pode ser recebida na pasta ${folder}. Nada foi criado. Verifique se você pode gravar ali.`,
  handedOver:
    'O Aliasmith já está aberto. A solicitação foi repassada a ele, que mostra o resultado por conta própria.',
}
