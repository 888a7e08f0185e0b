import type { SettingsWords } from '../catalogue.ts'
import { choiceWords } from './choices.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'
import { settingsKeysWords } from './settings-keys.ts'

/** Every phrase of the settings window except the sentences about failures. */
export const settingsWords: SettingsWords = {
  ...settingsKeyByEmailWords,
  ...settingsKeysWords,
  ...choiceWords,

  'window.title': (page) => `${page} – Aliasmith`,
  'window.failed': 'Não foi possível ler as configurações.',
  'window.retry': 'Tentar novamente',
  'window.preview': 'Prévia',

  'nav.name': 'Configurações',
  'nav.accounts': 'Contas',
  'nav.addresses': 'Endereços',
  'nav.creating': 'Novos endereços',
  'nav.shortcuts': 'Atalhos',
  'nav.general': 'Geral',
  'nav.about': 'Sobre',

  'notices.name': 'Avisos',
  'notices.dismiss': 'Dispensar',
  'notices.update.download': 'Baixar',
  'notices.update.install': 'Reiniciar e instalar',

  'accounts.title': 'Contas',
  'accounts.lead': 'Serviços que criam os seus endereços. As chaves só vão para eles.',
  'accounts.list': 'Contas',
  'accounts.add': 'Adicionar conta',
  'accounts.try': 'Experimentar sem conta',
  'accounts.empty.title': 'Conecte o seu primeiro serviço',
  'accounts.empty.text':
    'Adicione uma conta com uma chave do seu serviço. Ou conheça o app primeiro: a conta de teste não precisa de chave nem de rede.',
  'accounts.default': 'Padrão',
  'accounts.edit': 'Editar',
  'accounts.edit.of': (nickname) => `Editar ${nickname}`,
  'accounts.makeDefault': 'Tornar padrão',
  'accounts.makeDefault.of': (nickname) => `Tornar padrão: ${nickname}`,
  'accounts.remove': 'Remover',
  'accounts.remove.of': (nickname) => `Remover ${nickname}`,
  'accounts.replaceKey': 'Trocar chave',
  'accounts.replaceKey.of': (nickname) => `Trocar chave de ${nickname}`,
  'accounts.enterKey': 'Inserir chave',
  'accounts.enterKey.of': (nickname) => `Inserir chave de ${nickname}`,
  'accounts.isDefault': (nickname) => `Conta padrão: ${nickname}`,
  'accounts.isSaved': (nickname) => `Conta salva: ${nickname}`,
  'accounts.isRemoved': (nickname) => `Conta removida: ${nickname}`,
  'accounts.noMail': 'Não recebe e-mails',
  'accounts.servicePlan': (plan) => `Plano “${plan}”`,

  'state.working': 'Funcionando',
  'state.key-rejected': 'Chave rejeitada',
  'state.unreachable': 'Inacessível',
  'state.untested': 'Não testada',
  'state.blocked': 'Bloqueada pelo serviço',
  'state.network-blocked': 'Sua rede está bloqueada',

  'key.keychain': 'Chave no chaveiro do sistema',
  'key.session': 'Chave guardada até encerrar o app',
  'key.not-needed': 'Não precisa de chave',
  'key.missing': 'Chave faltando',

  'form.add': 'Adicionar conta',
  'form.failed': 'Não foi possível ler o formulário.',
  'form.failed.hint': 'Abra-o mais uma vez para tentar de novo.',
  'form.edit': (nickname) => `Editar ${nickname}`,
  'form.nickname': 'Apelido',
  'form.nickname.another': (name, place) => `${name} ${number(place)}`,
  'form.key': 'Chave de API',
  'form.key.get': (provider) => `Obter uma chave de ${provider}`,
  'form.key.saved': 'Uma chave está salva. Ela nunca mais é mostrada.',
  'form.key.keep': 'Manter a chave salva',
  'form.key.again':
    'A chave é necessária de novo: uma chave salva só é enviada ao servidor para o qual foi salva.',
  'form.key.lost': 'Nenhuma chave está salva para esta conta. Cole-a para usar a conta de novo.',
  'form.key.where': 'Guardada no chaveiro do sistema, onde houver um, e nunca mais mostrada.',
  'form.advanced': 'Avançado',
  'form.server': 'Endereço do servidor',
  'form.server.hint': 'Altere só se você hospedar o serviço por conta própria.',
  'form.keyInQuery': 'Enviar a chave no endereço (query) em vez de em um cabeçalho',
  'form.keyInQuery.risk':
    'Servidores e proxies gravam endereços nos logs, e a chave junto. Use isto só se os cabeçalhos não chegarem.',
  'form.domain': 'Domínio padrão',
  'form.domain.hint':
    'Escolha um ou digite outro. “Salvar” e “Testar conexão” listam o que o serviço oferece.',
  'form.plan': 'Plano',
  'form.plan.limits': (hour, month) =>
    sentences(
      hour === undefined
        ? 'Qualquer número de solicitações por hora.'
        : plural(hour, {
            one: `${number(hour)} solicitação por hora.`,
            other: `${number(hour)} solicitações por hora.`,
          }),
      month === undefined
        ? 'Qualquer número de novos endereços por mês.'
        : plural(month, {
            one: `${number(month)} novo endereço por mês.`,
            other: `${number(month)} novos endereços por mês.`,
          }),
    ),
  'form.test': 'Testar conexão',
  'form.testing': 'Testando…',
  'form.save': 'Salvar',
  'form.saveAnyway': 'Salvar mesmo assim',
  'form.cancel': 'Cancelar',

  'report.good': 'Conexão estabelecida.',
  'report.key': 'A chave foi aceita.',
  'report.addresses.name': 'Endereços',
  'report.addresses': (count) => `${number(count)} no serviço`,
  'report.domains': 'Domínios',
  'report.domains.list': (names, more) => all(more === 0 ? names : [...names, `mais ${number(more)}`]),
  'report.plan': 'Plano',
  'report.plan.name': (plan) => `“${plan}”`,
  'report.quota': 'Endereços restantes',
  'report.quota.left': (left, limit) => `${number(left)} de ${number(limit)}`,
  'report.quota.left.shared': (left, limit) =>
    `${number(left)} de ${number(limit)}, em domínios compartilhados`,
  'report.expires': 'Chave expira em',
  'report.limits': 'Limites usuais',
  'report.blocked': (provider) =>
    `Mas ${provider} bloqueou quem possui esta chave: recusou-se a criar um endereço.`,
  'report.noDomain': (provider) =>
    `Mas com esta chave ${provider} não oferece nenhum domínio para novos endereços.`,

  'discard.title': 'Descartar suas alterações?',
  'discard.text': 'O que você digitou ainda não está salvo.',
  'discard.yes': 'Descartar',
  'discard.no': 'Continuar editando',

  'remove.title': (nickname) => `Remover ${nickname}?`,
  'remove.key': 'A chave dela é removida do chaveiro deste computador.',
  'remove.sessionKey': 'A chave dela, guardada até encerrar o app, é esquecida na hora.',
  'remove.addresses': 'Os endereços dela ficam na sua lista e continuam funcionando no serviço.',
  'remove.practice': 'Os endereços de teste dela ficam na sua lista.',
  'remove.own':
    'Os endereços dela ficam na sua lista. A chegada dos e-mails depende do seu serviço de e-mail, como antes.',
  'remove.handles':
    'A lista de identificadores dela é esquecida aqui. Eles continuam seus no serviço e podem ser adicionados de novo.',
  'remove.yes': 'Remover conta',
  'remove.no': 'Cancelar',

  'handles.name': 'Identificadores',
  'handles.of': (nickname) => `Identificadores de ${nickname}`,
  'handles.lead': (provider) =>
    `Um identificador é um mesmo nome em todos os domínios de ${provider}. Um domínio desativado recusa os e-mails para ele.`,
  'handles.handle': 'Identificador',
  'handles.claim': 'Registrar identificador',
  'handles.existing.lead': 'Você já tem um?',
  'handles.existing': 'Adicionar à lista',
  'handles.to': (destination) => `para ${destination}`,
  'handles.domains': (handle) => `Domínios de ${handle}`,
  'handles.uncertain':
    'Um ponto de interrogação: o serviço ainda não informou se este domínio está ativo. Use o botão dele para ter certeza.',
  'handles.release': 'Abandonar',
  'handles.release.of': (handle) => `Abandonar ${handle}`,
  'handles.check': 'Verificar de novo',
  'handles.check.of': (handle) => `Verificar de novo: ${handle}`,
  'handles.forget': 'Remover da lista',
  'handles.forget.of': (handle) => `Remover da lista: ${handle}`,
  'handles.state.claiming': 'A resposta se perdeu: ainda não se sabe se este identificador foi registrado.',
  'handles.state.releasing': 'A resposta se perdeu: ainda não se sabe se este identificador foi abandonado.',
  'handles.state.released': 'Abandonado. Ele nunca mais poderá ser usado.',
  'handles.state.gone': 'O serviço não tem mais este identificador.',
  'handles.state.not-yours': 'O serviço informa que este identificador pertence a outra pessoa.',

  'release.title': (handle) => `Abandonar ${handle}?`,
  'release.forever':
    'Um identificador abandonado nunca mais poderá ser usado: nem por você, nem por outra pessoa.',
  'release.mail': 'Os e-mails para ele são recusados em todos os domínios, na hora e para sempre.',
  'release.instead': 'Para suspender os e-mails por um tempo, desative os domínios dele.',
  'release.confirm': (handle) => `Digite ${handle} para confirmar`,
  'release.yes': 'Abandonar para sempre',
  'release.no': 'Manter',

  'adopt.title': 'Adicionar um identificador existente',
  'adopt.how': (provider) =>
    `Não há como pedir a ${provider} uma lista de identificadores. O serviço só mostra de quem é um identificador quando um domínio é ativado para ele, então o domínio que você escolher ficará ativo.`,
  'adopt.domain': 'Domínio a ativar',
  'adopt.effect': (address) => `Os e-mails para ${address} serão aceitos.`,
  'adopt.yes': 'Ativar e adicionar',
  'adopt.no': 'Cancelar',

  'page.loading': 'Carregando…',
  'page.failed': 'Não foi possível ler esta página.',
  'page.failed.hint': 'Abra outra página e volte para tentar de novo.',
}
