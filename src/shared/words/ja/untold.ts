import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `ラベルはここに保存しましたが、${service}には伝わっていません。`,
  pin: (service) => `アドレスをここでピン留めしましたが、${service}には伝わっていません。`,
  unpin: (service) => `アドレスのピン留めをここで外しましたが、${service}には伝わっていません。`,
}
