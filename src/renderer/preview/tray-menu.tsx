import { For, type JSX, Match, Switch } from 'solid-js'
import type { PreviewMenuItem } from '../../shared/views/preview-desktop.ts'
import type { DesktopConnection } from './connect-desktop.ts'

type OfKind<Kind extends PreviewMenuItem['kind']> = Extract<PreviewMenuItem, { kind: Kind }>

const pick = <Kind extends PreviewMenuItem['kind']>(item: PreviewMenuItem, kind: Kind) =>
  // The kind determines the member of the union.
  item.kind === kind ? (item as OfKind<Kind>) : undefined

/** The lines of the tray's menu, or of one of its submenus. */
export function TrayMenuLines(props: {
  items: readonly PreviewMenuItem[]
  /** The indexes of the submenus around this menu. */
  path: readonly number[]
  perform: DesktopConnection['perform']
}): JSX.Element {
  return (
    <For each={props.items}>
      {(item, index) => {
        const path = () => [...props.path, index()]
        return (
          <Switch fallback={<li class="separator" />}>
            <Match when={pick(item, 'submenu')}>
              {(submenu) => (
                <li>
                  <details>
                    <summary>{submenu().label}</summary>
                    <menu aria-label={submenu().label}>
                      <TrayMenuLines items={submenu().items} path={path()} perform={props.perform} />
                    </menu>
                  </details>
                </li>
              )}
            </Match>
            <Match when={pick(item, 'item')}>
              {(line) => (
                <li>
                  <button
                    type="button"
                    class="plain"
                    disabled={!line().enabled}
                    aria-pressed={line().checked}
                    popovertarget="tray-menu"
                    popovertargetaction="hide"
                    onClick={() => props.perform({ do: 'press-tray-item', path: path() })}
                  >
                    {line().label}
                  </button>
                </li>
              )}
            </Match>
          </Switch>
        )
      }}
    </For>
  )
}
