import { render } from 'solid-js/web'
import { connectDesktop } from './connect-desktop.ts'
import { Desktop } from './desktop.tsx'

// Not inside the tag, where every use of the property would open another connection.
const connection = connectDesktop()
render(() => <Desktop connection={connection} />, document.body)
