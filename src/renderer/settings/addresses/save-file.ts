import type { ExportedFile } from '../../../shared/views/address-list.ts'

/** Long enough for the browser to take the file, in milliseconds. */
const keptForMs = 60_000

/** Hands a text to the browser as a file to be saved. A page's policy does not concern what a link downloads. */
export function saveFile({ name, mediaType, text }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), keptForMs)
}
