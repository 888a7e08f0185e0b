/** Gives the document of a test the language that the main process gives to every page. */
const page: { readonly documentElement: { lang: string } } | undefined = Reflect.get(globalThis, 'document')
if (page !== undefined) page.documentElement.lang = 'en'
