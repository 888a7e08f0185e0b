/** Queries of a document wait as long on a busy machine as on a quick one; nothing is loaded for tests without one. */
if ('document' in globalThis) {
  const { configure } = await import('@solidjs/testing-library')
  configure({ asyncUtilTimeout: 10_000 })
}

export {}
