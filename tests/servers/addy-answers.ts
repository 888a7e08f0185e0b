import type { Answer } from './misbehaviour.ts'

const html = { 'content-type': 'text/html; charset=UTF-8' }

/** A success with its data. */
export const ok = (data: unknown, status = 200): Answer => ({ status, body: { data } })

/** A success without a body. */
export const nothing: Answer = { status: 204 }

/** A refusal in the framework's form, which is printed with indentation. */
export function refuse(status: number, body: object, headers: Answer['headers'] = {}): Answer {
  const type = { 'content-type': 'application/json' }
  return { status, text: JSON.stringify(body, null, 4), headers: { ...type, ...headers } }
}

/** A refusal that is a bare sentence, and says it is a web page. */
export const sentence = (status: number, text: string, headers: Answer['headers'] = {}): Answer => ({
  status,
  text,
  headers: { ...html, ...headers },
})

/** The refusal of fields, with the first complaint of each. */
export function invalid(errors: Readonly<Record<string, string>>): Answer {
  const [first = 'Invalid', ...others] = Object.values(errors)
  const more = others.length === 0 ? '' : ` (and ${others.length} more error${others.length > 1 ? 's' : ''})`
  const lists = Object.fromEntries(Object.entries(errors).map(([field, text]) => [field, [text]]))
  return refuse(422, { message: `${first}${more}`, errors: lists })
}

/** The refusal of an identifier that none of the user's aliases has. */
export const noAlias = (id: string): Answer =>
  refuse(404, { message: `No query results for model [App\\Models\\Alias] ${id}` })

/**
 * What a program gets that asks for no JSON: a redirect in place of a refusal that a form would show, and a page in place
 * of others.
 */
export function forBrowsers({ status, ...answer }: Answer, path: string): Answer {
  if (status < 400) return { status, ...answer }
  const targets: Readonly<Record<number, string>> = { 401: '/login', 403: '/email/verify', 422: path }
  const location = targets[status]
  if (location !== undefined) return { status: 302, text: '', headers: { ...html, location } }
  return { status, text: `<!doctype html><title>${status}</title>`, headers: html }
}
