import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': '通过邮件获取密钥',
  'mail.title': '通过邮件获取密钥',
  'mail.lead': (provider) =>
    `${provider}会向你的邮箱发送验证码。使用验证码后，密钥会直接存入系统的钥匙串，绝不会显示出来。`,
  'mail.paste': '改为粘贴密钥',
  'mail.email': '邮箱地址',
  'mail.email.hint': '你自己的邮箱。寄给新地址的邮件会送达这里。',
  'mail.user': '个人地址',
  'mail.user.hint': (domain) => `你在${domain}的地址，或只输入@之前的部分。`,
  'mail.days': '天数',
  'mail.days.hint': (days) => `密钥的有效期：1到${number(days)}天。有些服务器允许更长。`,
  'mail.renews': '自动续期',
  'mail.renews.hint': '服务会自动为密钥续期。',
  'mail.send': '发送验证码',
  'mail.confirm': '确认',
  'mail.send.in': (clock) => `${clock}后可发送`,
  'mail.confirm.in': (clock) => `${clock}后可确认`,
  'mail.sent': (email) => `验证码正在发往${email}。`,
  'mail.sent.user': (email) => `验证码正在发往${email}的邮箱。`,
  'mail.cooldown': (email) => `刚刚已向${email}发送过验证码。它仍然有效，因此没有再次发送。`,
  'mail.cooldown.unseen': (provider, email) =>
    `${provider}表示刚刚已向${email}发送过验证码。如果没有收到，请在等待时间结束后重新发送。`,
  'mail.limit': (email) => `目前不再向${email}发送验证码。上一个验证码在过期之前有效。`,
  'mail.limit.unseen': (provider, email) =>
    `${provider}目前不再向${email}发送验证码。如果已收到验证码，它在过期之前有效。`,
  'mail.stillWorks': (time) => `之前发送的验证码在${time}之前仍然有效。`,
  'mail.code': '验证码',
  'mail.code.digits': '最新邮件中的六位数字。',
  'mail.code.words': '最新邮件中的四个单词。',
  'mail.code.digits.until': (time) => `最新邮件中的六位数字，在${time}之前有效。`,
  'mail.code.words.until': (time) => `最新邮件中的四个单词，在${time}之前有效。`,
  'mail.code.expired': '验证码已过期。请重新发送。',
  'mail.another': '重新发送验证码',
  'mail.another.in': (clock) => `${clock}后可重新发送验证码。`,
  'mail.another.now': '现在可以重新发送验证码。',
  'mail.again': '现在可以重试。',
  'mail.left': (left) =>
    left === 0 ? '在此验证码过期之前，无法再发送验证码。' : `还可发送${number(left)}次验证码。`,
  'mail.elsewhere': '使用其他地址',
  'accounts.renewKey': '密钥续期',
  'accounts.renewKey.of': (nickname) => `为账户“${nickname}”的密钥续期`,
  'key.expires': (date) => `密钥将于${date}过期`,
  'key.expired': (date) => `密钥已于${date}过期`,
  'key.renews': (date) => `密钥将于${date}自动续期`,
  'key.renewing': '密钥会自动续期',
}
