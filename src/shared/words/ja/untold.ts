import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `ラベルはAliasmithに保存しましたが、${service}には伝わっていません。`,
  pin: (service) => `アドレスをAliasmithでピン留めしましたが、${service}には伝わっていません。`,
  unpin: (service) => `アドレスのピン留めをAliasmithで外しましたが、${service}には伝わっていません。`,
}
