import type { RequestInput, RequestName, RequestOutput } from '../../src/shared/contract.ts'
import type { Result } from '../../src/shared/result.ts'
import { sendRaw } from './send-raw.ts'

/** The settings window of a preview, without a browser. */
export interface PreviewClient {
  ask<Name extends RequestName>(name: Name, input?: RequestInput<Name>): Promise<Result<RequestOutput<Name>>>
}

/** Opens the settings page and makes requests like it. */
export async function openPreviewClient(link: string): Promise<PreviewClient> {
  const url = new URL(link)
  const port = Number(url.port)
  const page = await sendRaw(port, `/settings.html${url.search}`)
  const headers = {
    cookie: String(page.headers['set-cookie']).split(';')[0] ?? '',
    'content-type': 'application/json',
    'x-aliasmith-page': /name="aliasmith-page" content="([^"]+)"/.exec(page.text)?.[1] ?? '',
  }
  return {
    async ask(name, input) {
      const { status, text } = await sendRaw(port, `/ipc/${name}`, headers, JSON.stringify({ input }))
      if (status !== 200) throw new Error(`${name} was answered with ${status}: ${text}`)
      // The router’s answer to a name has that name’s type; the contract’s table says so.
      return JSON.parse(text) as never
    },
  }
}
