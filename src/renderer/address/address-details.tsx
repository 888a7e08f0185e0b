import { For, type JSX } from 'solid-js'
import type { AddressEntry } from '../../shared/views/address.ts'
import { locale } from '../ui/language.ts'
import { visibleText } from '../ui/visible-text.ts'
import { t } from './words.ts'

/** What is known of an address, as terms and their values. Facts that are not known are left out. */
export function AddressDetails(props: {
  readonly entry: AddressEntry
  /** The name of its service. */
  readonly service: string
}): JSX.Element {
  const day = (at: number) =>
    new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' })
  const facts = () => {
    const { accountName, copiedAt, createdAt, destination, displayName, domainInLetters } = props.entry
    const { blocksPromotions, label, labelUntold, says, wanted } = props.entry
    const states = [
      t(`state.${says}`),
      blocksPromotions ? t('promotions.blocked') : undefined,
      wanted === undefined ? undefined : t(`perhaps.${wanted}`),
    ]
    const labels = [label, labelUntold ? t('label.untold') : '']
    const joined = (parts: readonly (string | undefined)[]) =>
      parts.filter((part) => part !== undefined && part !== '').join(' · ')
    return [
      ['destination', destination],
      ['displayName', displayName],
      ['state', joined(states)],
      ['label', joined(labels)],
      ['service', props.service],
      ['account', accountName],
      ['made', day(createdAt)],
      ['copied', copiedAt === undefined ? undefined : day(copiedAt)],
      ['domain', domainInLetters],
    ] as const
  }
  const known = () =>
    facts().flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value }]))
  return (
    <dl class="address-facts-list">
      <For each={known()}>
        {({ name, value }) => (
          <div>
            <dt>{t(`details.${name}`)}</dt>
            <dd>
              <bdi class="selectable">{visibleText(value)}</bdi>
            </dd>
          </div>
        )}
      </For>
    </dl>
  )
}
