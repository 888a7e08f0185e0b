import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `标签已保存在Aliasmith中，但没有告知${service}。`,
  pin: (service) => `地址已在Aliasmith中置顶，但没有告知${service}。`,
  unpin: (service) => `地址已在Aliasmith中取消置顶，但没有告知${service}。`,
}
