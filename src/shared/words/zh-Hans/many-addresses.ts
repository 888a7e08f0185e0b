import type { ManyAddressWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    '目前不接收邮件的地址，以后仍不接收。此操作不可撤销：删除的地址永远不能再次创建，你和其他任何人都不能。',
  'delete.perhaps.off':
    '目前不接收邮件的地址，以后仍不接收。此操作不可撤销，而且之后可能无法再用同样的名称创建。',
  'delete.again.off': '目前不接收邮件的地址，以后仍不接收。之后可以再用同样的名称创建。',
  'delete.caught.off': '之后可以再用同样的名称创建。如果域名设有catch-all，寄来的邮件可能仍会送达。',

  'delete.title': (count) => `要删除${number(count)}个地址吗？`,
  'delete.names': (count) => `要删除的${number(count)}个地址`,
  'delete.forever': () =>
    '将立即停止接收邮件。此操作不可撤销：删除的地址永远不能再次创建，你和其他任何人都不能。',
  'delete.perhaps': () => '将立即停止接收邮件。此操作不可撤销，而且之后可能无法再创建相同的地址。',
  'delete.again': () => '将立即停止接收邮件。之后可以再用同样的名称创建。',
  'delete.caught': () =>
    '将立即停止接收邮件，除非域名设有catch-all，那样邮件仍会被接收。之后可以再用同样的名称创建。',
  'delete.practice': () => '练习地址不接收邮件，只会标记为已删除。',
  'delete.none': (count) => (count === 1 ? '此地址无法删除' : `这${number(count)}个地址都无法删除`),
  'delete.cannot': (count, provider) => `${provider}的${number(count)}个地址将保留：该服务不提供删除方式。`,
  'delete.state': (count, provider) =>
    `${provider}的${number(count)}个地址将保留：其状态不是“已启用”，而该服务只删除已启用的地址。`,
  'delete.gone': (count, account) =>
    `账户“${account}”的${number(count)}个地址将保留：该账户不在Aliasmith中，因此无法向其服务发出请求。`,
  'delete.handle': (count) => `${number(count)}个地址将保留：属于专属名的地址只能随专属名整体停用或释放。`,
  'delete.yes': '永久删除',
  'delete.yes.practice': '删除',
  'delete.no': '取消',
  'delete.progress': (done, total) => `${number(done)}/${number(total)}`,
  'delete.report': (count) => `已删除${number(count)}个地址`,
  'delete.report.nothing': '没有删除任何地址',
  'delete.report.unknown': '服务的回应丢失了',
  'delete.kept': (count) => `已保留${number(count)}个地址`,
  'delete.unsaved': (count) => `${number(count)}个地址已删除，但未能记录`,
  'delete.unknown': (count) => `${number(count)}个地址可能已删除`,
  'delete.close': '关闭',

  'bulk.title.label': (count) => `为${number(count)}个地址设置标签`,
  'bulk.title.turn-off': (count) => `要停用${number(count)}个地址吗？`,
  'bulk.title.turn-on': (count) => `要启用${number(count)}个地址吗？`,
  'bulk.text.label': '新标签会替换现有标签。留空则移除标签。',
  'bulk.text.turn-off': '之后可以重新启用。',
  'bulk.text.turn-off.caught': '之后可以重新启用。如果域名设有catch-all，邮件可能仍会送达。',
  'bulk.text.turn-off.to-trash': '重新启用之前，寄给这些地址的邮件会进入你邮箱的回收站。',
  'bulk.text.turn-on': '这些地址会重新接收邮件。',
  'bulk.names': (count) => `要更改的${number(count)}个地址`,
  'bulk.stay.turn-off': (count) => `${number(count)}个地址保持不变：无法停用，或已经停用。`,
  'bulk.stay.turn-on': (count) => `${number(count)}个地址保持不变：无法启用，或已经启用。`,
  'bulk.none': '这些地址都无法更改',
  'bulk.yes.label': '保存',
  'bulk.yes.turn-off': '停用',
  'bulk.yes.turn-on': '启用',
  'bulk.no': '取消',
  'bulk.stop': '停止',
  'bulk.stopping': '处理完此地址后停止…',
  'bulk.done.label': (count) => `已为${number(count)}个地址设置标签`,
  'bulk.done.turn-off': (count) => `已停用${number(count)}个地址`,
  'bulk.done.turn-on': (count) => `已启用${number(count)}个地址`,
  'bulk.nothing': '没有更改任何地址',
  'bulk.kept': (count) => `${number(count)}个地址未更改`,
  'bulk.unknown': (count) => `${number(count)}个地址可能已更改`,
  'bulk.untold': (count) => `${number(count)}个地址的标签已保存在Aliasmith中，但未保存到服务`,
  'bulk.left': (count) => `${number(count)}个地址保持原样。`,
  'bulk.notAsked': (service) => `由于之前的请求失败，没有再向${service}发出请求。`,
}
