import type { AddressActionWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** A number of addresses. */
const addresses = (count: number): string =>
  plural(count, { one: `${number(count)} endereço`, other: `${number(count)} endereços` })

/** The phrases of what can be done with an address, in every window. */
export const addressActionWords: AddressActionWords = {
  'state.active': 'Ativo',
  'state.off': 'Desativado',
  'state.off.caught': 'Desativado',
  'state.off.to-trash': 'Desativado: e-mails para a lixeira',
  'state.trashed': 'Na lixeira',
  'state.trashed.bounces': 'Excluído: e-mails devolvidos',
  'state.deleted': 'Excluído',
  'perhaps.active': 'Talvez ativo',
  'perhaps.off': 'Talvez desativado',
  'perhaps.off.caught': 'Talvez desativado',
  'perhaps.off.to-trash': 'Talvez desativado: e-mails para a lixeira',
  'perhaps.trashed': 'Talvez na lixeira',
  'perhaps.trashed.bounces': 'Talvez excluído: e-mails devolvidos',
  'perhaps.deleted': 'Talvez excluído',
  'actions.of': (address) => `Ações para ${address}`,
  'action.details': 'Detalhes',
  'action.copy': 'Copiar',
  'action.copy-send-from': 'Copiar endereço de envio…',
  'action.label': 'Etiqueta',
  'action.display-name': 'Nome de exibição…',
  'action.pin': 'Fixar',
  'action.unpin': 'Desafixar',
  'action.forward': 'Encaminhar para…',
  'action.open-at-service': 'Abrir no serviço',
  'action.turn-off': 'Desativar',
  'action.turn-off.caught': 'Desativar',
  'action.turn-off.to-trash': 'Desativar: e-mails para a lixeira',
  'action.turn-on': 'Ativar',
  'action.block-promotions': 'Bloquear promoções',
  'action.allow-promotions': 'Permitir promoções',
  'action.trash': 'Mover para a lixeira',
  'action.trash.bounces': 'Excluir: devolver e-mails',
  'action.restore': 'Restaurar',
  'action.delete': 'Excluir…',
  'action.delete-forever': 'Excluir definitivamente…',
  'keys.copy': 'Copiar',
  'keys.copy-send-from': 'Copiar endereço de envio',
  'keys.label': 'Etiqueta',
  'keys.display-name': 'Nome de exibição',
  'keys.turn-off': 'Desativar ou ativar',
  'keys.block-promotions': 'Bloquear ou permitir promoções',
  'keys.pin': 'Fixar ou desafixar',
  'keys.forward': 'Encaminhar',
  'keys.open-at-service': 'Abrir no serviço',
  'keys.restore': 'Restaurar da lixeira',
  'keys.delete': 'Excluir',
  'keys.details': 'Mostrar detalhes',
  'keys.menu': 'Todas as ações',
  'changed.active': (address) => `${address} está ativo`,
  'changed.off': (address) => `${address} está desativado`,
  'changed.off.to-trash': (address) =>
    `${address} está desativado. Os e-mails dele vão para a lixeira da sua caixa de correio.`,
  'changed.off.caught': (address) =>
    `${address} está desativado. Se o domínio tiver um catch-all, os e-mails ainda podem chegar.`,
  'changed.trashed': (address) => `${address} está na lixeira e não recebe e-mails.`,
  'changed.trashed.bounces': (address) =>
    `${address} está excluído, e os e-mails dele voltam aos remetentes. Ele pode ser restaurado.`,
  'changed.trashed.final': (address, provider) =>
    `${address} está na lixeira e não recebe e-mails. Só a página de ${provider} pode restaurá-lo.`,
  'changed.deleted': (address) => `${address} está excluído`,
  'promotions.blocked': 'Promoções bloqueadas',
  'promotions.off': (address) =>
    `As promoções para ${address} estão bloqueadas. Os outros e-mails continuam chegando.`,
  'promotions.on': (address) => `Todos os e-mails para ${address} voltaram a chegar`,
  'pin.on': (address) => `${address} está fixado`,
  'pin.off': (address) => `${address} não está mais fixado`,
  pinned: 'Fixado',
  'label.untold': 'Etiqueta só aqui',
  'copied.active': (address) => `${address} copiado`,
  'copied.off': (address) => `${address} copiado. Ele está desativado.`,
  'copied.off.caught': (address) =>
    `${address} copiado. Ele está desativado. Se o domínio tiver um catch-all, os e-mails ainda podem chegar.`,
  'copied.off.to-trash': (address) =>
    `${address} copiado. Ele está desativado: os e-mails vão para a lixeira da sua caixa de correio.`,
  'copied.trashed': (address) => `${address} copiado. Ele está na lixeira e não recebe e-mails.`,
  'copied.trashed.bounces': (address) =>
    `${address} copiado. Ele está excluído: os e-mails voltam aos remetentes.`,
  'copied.deleted': (address) => `${address} copiado. Ele está excluído.`,
  'label.of': (address) => `Etiqueta de ${address}`,
  'label.title': (address) => `Etiquetar ${address}`,
  'label.name': 'Etiqueta',
  'label.hint': 'Para que serve o endereço. Deixe em branco para remover a etiqueta.',
  'label.yes': 'Salvar',
  'label.no': 'Cancelar',

  'details.name': 'Detalhes',
  'details.destination': 'Encaminha para',
  'details.displayName': 'Exibido como',
  'details.service': 'Serviço',
  'details.account': 'Conta',
  'details.label': 'Etiqueta',
  'details.made': 'Criado',
  'details.copied': 'Última cópia',
  'details.state': 'Estado',
  'details.domain': 'Domínio na escrita original',

  'delete.forever.off':
    'O que não recebe e-mails agora continua assim. É definitivo: um endereço excluído nunca mais poderá ser criado, nem por você nem por outra pessoa.',
  'delete.perhaps.off':
    'O que não recebe e-mails agora continua assim. Não é possível desfazer, e talvez não seja possível criar o mesmo nome de novo.',
  'delete.again.off': 'O que não recebe e-mails agora continua assim. O mesmo nome pode ser criado de novo.',
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

  'sendFrom.title': (address) => `Escrever de ${address}`,
  'sendFrom.text':
    'Um e-mail para o endereço copiado chega à pessoa que você indicar, com este endereço como remetente.',
  'sendFrom.to': 'Para quem escrever',
  'sendFrom.to.hint': 'O e-mail da pessoa, como nome@example.com.',
  'sendFrom.yes': 'Copiar',
  'sendFrom.no': 'Cancelar',
  'sendFrom.done': 'Endereço de envio copiado',
  'sendFrom.done.text': (to) => `Um e-mail para este endereço chega a ${to}:`,
  'sendFrom.done.how': (address) =>
    `Escreva para ele a partir da caixa de correio que recebe os e-mails de ${address}; outras podem ser recusadas.`,
  'sendFrom.byHand': 'Este é o endereço:',
  'sendFrom.close': 'Fechar',

  'displayName.title': (address) => `Nome de exibição de ${address}`,
  'displayName.text':
    'Os destinatários veem este nome ao lado do endereço quando você escreve a partir dele.',
  'displayName.field': 'Nome de exibição',
  'displayName.hint': 'Em branco, valem as configurações do serviço.',
  'displayName.yes': 'Salvar',
  'displayName.no': 'Cancelar',
  'displayName.done': (address, name) => `Os e-mails de ${address} agora mostram o nome ${name}`,
  'displayName.done.none': (address) => `${address} não tem mais um nome de exibição próprio`,

  'forward.title': (address) => `Encaminhar ${address}`,
  'forward.legend': 'Destinatários',
  'forward.asking': 'Consultando os destinatários…',
  'forward.empty': 'O serviço não oferece destinatários. Adicione um na página dele.',
  'forward.none': 'Escolha pelo menos um destinatário.',
  'forward.others': (recipients) =>
    `Os e-mails dele também vão agora para ${all(recipients)}, que o serviço não oferece mais.`,
  'forward.yes': 'Encaminhar',
  'forward.no': 'Cancelar',
  'forward.again': 'Consultar de novo',
  'forward.done': (address, destination) => `Os e-mails para ${address} agora vão para ${destination}`,
  'forward.done.somewhere': (address) => `Os destinatários de ${address} foram alterados`,
}
