import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'Obter uma chave por e-mail',
  'mail.title': 'Uma chave por e-mail',
  'mail.lead': (provider) =>
    `Um código de ${provider} chega à sua caixa de correio. Com ele, a chave vai direto para o chaveiro do sistema e nunca é mostrada.`,
  'mail.paste': 'Colar uma chave',
  'mail.email': 'E-mail',
  'mail.email.hint': 'Sua própria caixa de correio, onde chegam os e-mails para os seus novos endereços.',
  'mail.user': 'Endereço pessoal',
  'mail.user.hint': (domain) => `O seu em ${domain}, ou só o que vem antes do @.`,
  'mail.days': 'Dias',
  'mail.days.hint': (days) =>
    `Quanto tempo a chave dura: de 1 a ${number(days)}. Alguns servidores permitem mais.`,
  'mail.renews': 'Renovação automática',
  'mail.renews.hint': 'O serviço renova a chave por conta própria.',
  'mail.send': 'Enviar código',
  'mail.confirm': 'Confirmar',
  'mail.send.in': (clock) => `Enviar código em ${clock}`,
  'mail.confirm.in': (clock) => `Confirmar em ${clock}`,
  'mail.sent': (email) => `Um código está a caminho de ${email}.`,
  'mail.sent.user': (email) => `Um código está a caminho da caixa de correio de ${email}.`,
  'mail.cooldown': (email) =>
    `Um código foi enviado a ${email} há pouco. Ele ainda vale, então um segundo não foi enviado.`,
  'mail.cooldown.unseen': (provider, email) =>
    `${provider} informa que enviou um código a ${email} há pouco. Se nenhum chegar, envie outro quando o tempo acabar.`,
  'mail.limit': (email) =>
    `Por enquanto, não são enviados mais códigos a ${email}. O último vale até expirar.`,
  'mail.limit.unseen': (provider, email) =>
    `Por enquanto, ${provider} não envia mais códigos a ${email}. Se um tiver chegado, ele vale até expirar.`,
  'mail.stillWorks': (time) => `O código enviado antes ainda vale até ${time}.`,
  'mail.code': 'Código',
  'mail.code.digits': 'Seis algarismos, do e-mail mais recente.',
  'mail.code.words': 'Quatro palavras, do e-mail mais recente.',
  'mail.code.digits.until': (time) => `Seis algarismos, do e-mail mais recente. Eles valem até ${time}.`,
  'mail.code.words.until': (time) => `Quatro palavras, do e-mail mais recente. Elas valem até ${time}.`,
  'mail.code.expired': 'O código expirou. Envie outro.',
  'mail.another': 'Enviar outro código',
  'mail.another.in': (clock) => `Outro código pode ser enviado em ${clock}.`,
  'mail.another.now': 'Outro código já pode ser enviado.',
  'mail.again': 'Você já pode tentar novamente.',
  'mail.left': (left) =>
    left === 0
      ? 'Não é possível enviar mais códigos antes que este expire.'
      : plural(left, { one: `Resta ${number(left)} código.`, other: `Restam ${number(left)} códigos.` }),
  'mail.elsewhere': 'Usar outro endereço',
  'accounts.renewKey': 'Renovar chave',
  'accounts.renewKey.of': (nickname) => `Renovar chave de ${nickname}`,
  'key.expires': (date) => `A chave expira em ${date}`,
  'key.expired': (date) => `A chave expirou em ${date}`,
  'key.renews': (date) => `A chave se renova em ${date}`,
  'key.renewing': 'A chave se renova sozinha',
}
