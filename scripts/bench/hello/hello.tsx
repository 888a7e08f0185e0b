import { createSignal, type JSX } from 'solid-js'
import { render } from 'solid-js/web'

/** The smallest page of Solid with a field, beside which the popover is measured. */
function Hello(): JSX.Element {
  const [name, setName] = createSignal('')
  return (
    <main>
      <input
        aria-label="Name"
        ref={(field) => queueMicrotask(() => field.focus())}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p>Hello {name()}</p>
    </main>
  )
}

render(() => <Hello />, document.body)
