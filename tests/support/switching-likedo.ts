/** The service of the tests in the place of the provider whose id it has. */
export { switchingProvider as likedo } from './switching-provider.ts'
