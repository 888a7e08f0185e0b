import type { CustomScheme } from 'electron'

/**
 * The scheme's privileges, to be registered before the app is ready. `standard` gives it an origin and relative URLs,
 * `secure` makes it a secure context, `supportFetchAPI` lets pages load modules the ordinary way. The content security
 * policy limits pages to their own files.
 */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}
