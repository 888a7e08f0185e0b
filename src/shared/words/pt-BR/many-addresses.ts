import type { ManyAddressWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** A number of addresses. */
const addresses = (count: number): string =>
  plural(count, { one: `${number(count)} endereço`, other: `${number(count)} endereços` })

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    'Os endereços que não recebem e-mails agora continuam assim. É definitivo: um endereço excluído nunca mais poderá ser criado, nem por você nem por outra pessoa.',
  'delete.perhaps.off':
    'Os endereços que não recebem e-mails agora continuam assim. Não é possível desfazer, e talvez não seja possível criar o mesmo nome de novo.',
  'delete.again.off':
    'Os endereços que não recebem e-mails agora continuam assim. O mesmo nome pode ser criado de novo.',
  'delete.caught.off':
    'O mesmo nome pode ser criado de novo. Se o domínio tiver um catch-all, os e-mails ainda podem chegar.',

  'delete.title': (count) => `Excluir ${addresses(count)}?`,
  'delete.names': (count) => `${addresses(count)} para excluir`,
  'delete.forever': (count) =>
    plural(count, {
      one: 'Ele deixa de receber e-mails na hora. É definitivo: um endereço excluído nunca mais poderá ser criado, nem por você nem por outra pessoa.',
      other:
        'Eles deixam de receber e-mails na hora. É definitivo: um endereço excluído nunca mais poderá ser criado, nem por você nem por outra pessoa.',
    }),
  'delete.perhaps': (count) =>
    plural(count, {
      one: 'Ele deixa de receber e-mails na hora. Não é possível desfazer, e talvez não seja possível criar este endereço de novo.',
      other:
        'Eles deixam de receber e-mails na hora. Não é possível desfazer, e talvez não seja possível criar estes endereços de novo.',
    }),
  'delete.again': (count) =>
    plural(count, {
      one: 'Ele deixa de receber e-mails na hora. O mesmo nome pode ser criado de novo.',
      other: 'Eles deixam de receber e-mails na hora. Os mesmos nomes podem ser criados de novo.',
    }),
  'delete.caught': (count) =>
    plural(count, {
      one: 'Ele deixa de receber e-mails na hora, a menos que o domínio tenha um catch-all, que continua a recebê-los. O mesmo nome pode ser criado de novo.',
      other:
        'Eles deixam de receber e-mails na hora, a menos que o domínio tenha um catch-all, que continua a recebê-los. Os mesmos nomes podem ser criados de novo.',
    }),
  'delete.practice': (count) =>
    plural(count, {
      one: 'Um endereço de teste não recebe e-mails; ele só é marcado como excluído.',
      other: 'Endereços de teste não recebem e-mails; eles só são marcados como excluídos.',
    }),
  'delete.none': (count) =>
    plural(count, {
      one: 'Este endereço não pode ser excluído',
      other: `Nenhum destes ${number(count)} endereços pode ser excluído`,
    }),
  'delete.cannot': (count, provider) =>
    plural(count, {
      one: `${number(count)} endereço de ${provider} permanece: o serviço não oferece como excluir.`,
      other: `${number(count)} endereços de ${provider} permanecem: o serviço não oferece como excluir.`,
    }),
  'delete.state': (count, provider) =>
    plural(count, {
      one: `${number(count)} endereço de ${provider} permanece: não está ativo, e o serviço só exclui endereços ativos.`,
      other: `${number(count)} endereços de ${provider} permanecem: não estão ativos, e o serviço só exclui endereços ativos.`,
    }),
  'delete.gone': (count, account) =>
    plural(count, {
      one: `${number(count)} endereço de ${account} permanece: esta conta não está no Aliasmith, e por isso o serviço não pode ser consultado.`,
      other: `${number(count)} endereços de ${account} permanecem: esta conta não está no Aliasmith, e por isso o serviço não pode ser consultado.`,
    }),
  'delete.handle': (count) =>
    plural(count, {
      one: `${number(count)} endereço permanece: pertence a um identificador, que é desativado ou abandonado por inteiro.`,
      other: `${number(count)} endereços permanecem: pertencem a identificadores, que são desativados ou abandonados por inteiro.`,
    }),
  'delete.yes': 'Excluir definitivamente',
  'delete.yes.practice': 'Excluir',
  'delete.no': 'Cancelar',
  'delete.progress': (done, total) => `${number(done)} de ${number(total)}`,
  'delete.report': (count) =>
    plural(count, {
      one: `${number(count)} endereço excluído`,
      other: `${number(count)} endereços excluídos`,
    }),
  'delete.report.nothing': 'Nenhum endereço foi excluído',
  'delete.report.unknown': 'A resposta se perdeu',
  'delete.kept': (count) =>
    plural(count, { one: `${number(count)} endereço mantido`, other: `${number(count)} endereços mantidos` }),
  'delete.unsaved': (count) =>
    plural(count, {
      one: `${number(count)} endereço excluído, mas sem registro`,
      other: `${number(count)} endereços excluídos, mas sem registro`,
    }),
  'delete.unknown': (count) =>
    plural(count, {
      one: `${number(count)} endereço talvez tenha sido excluído`,
      other: `${number(count)} endereços talvez tenham sido excluídos`,
    }),
  'delete.close': 'Fechar',

  'bulk.title.label': (count) => `Etiquetar ${addresses(count)}`,
  'bulk.title.turn-off': (count) => `Desativar ${addresses(count)}?`,
  'bulk.title.turn-on': (count) => `Ativar ${addresses(count)}?`,
  'bulk.text.label': 'A nova etiqueta substitui as atuais. Deixe em branco para remover todas.',
  'bulk.text.turn-off': 'Eles podem ser ativados de novo.',
  'bulk.text.turn-off.caught':
    'Eles podem ser ativados de novo. Onde o domínio tiver um catch-all, os e-mails ainda podem chegar.',
  'bulk.text.turn-off.to-trash':
    'Os e-mails vão para a lixeira da sua caixa de correio até que eles sejam ativados de novo.',
  'bulk.text.turn-on': 'Eles voltam a receber e-mails.',
  'bulk.names': (count) => `${addresses(count)} para alterar`,
  'bulk.stay.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} endereço fica como está: não pode ser desativado ou já está desativado.`,
      other: `${number(count)} endereços ficam como estão: não podem ser desativados ou já estão desativados.`,
    }),
  'bulk.stay.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} endereço fica como está: não pode ser ativado ou já está ativo.`,
      other: `${number(count)} endereços ficam como estão: não podem ser ativados ou já estão ativos.`,
    }),
  'bulk.none': 'Nenhum destes endereços pode ser alterado',
  'bulk.yes.label': 'Salvar',
  'bulk.yes.turn-off': 'Desativar',
  'bulk.yes.turn-on': 'Ativar',
  'bulk.no': 'Cancelar',
  'bulk.stop': 'Parar',
  'bulk.stopping': 'Parando depois deste endereço…',
  'bulk.done.label': (count) =>
    plural(count, {
      one: `${number(count)} endereço etiquetado`,
      other: `${number(count)} endereços etiquetados`,
    }),
  'bulk.done.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} endereço desativado`,
      other: `${number(count)} endereços desativados`,
    }),
  'bulk.done.turn-on': (count) =>
    plural(count, { one: `${number(count)} endereço ativado`, other: `${number(count)} endereços ativados` }),
  'bulk.nothing': 'Nenhum endereço foi alterado',
  'bulk.kept': (count) =>
    plural(count, {
      one: `${number(count)} endereço não alterado`,
      other: `${number(count)} endereços não alterados`,
    }),
  'bulk.unknown': (count) =>
    plural(count, {
      one: `${number(count)} endereço talvez tenha sido alterado`,
      other: `${number(count)} endereços talvez tenham sido alterados`,
    }),
  'bulk.untold': (count) =>
    plural(count, {
      one: `${number(count)} endereço etiquetado aqui, mas não no serviço`,
      other: `${number(count)} endereços etiquetados aqui, mas não no serviço`,
    }),
  'bulk.left': (count) =>
    plural(count, {
      one: `${number(count)} endereço ficou como estava.`,
      other: `${number(count)} endereços ficaram como estavam.`,
    }),
  'bulk.notAsked': (service) => `Nada foi pedido a ${service}, porque uma solicitação anterior falhou.`,
}
