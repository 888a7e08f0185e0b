import type { ExportedFile } from '../../../shared/views/address-list.ts'

/** Long enough for the browser to save the file, in milliseconds. */
const keptForMs = 60_000

/** Saves a text as a file, through the browser. A page's content policy does not apply to a link's download. */
export function saveFile({ name, mediaType, text }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), keptForMs)
}
