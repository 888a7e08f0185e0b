import { addFeature, type Switches } from './chromium-features.ts'

/** What lets a server have requests to it reported to another one (services/network/public/cpp/features.cc). */
const reporting = ['NetworkErrorLogging', 'Reporting'] as const

/**
 * Has Chromium report no request to anybody. A server, or the network before it, may ask by the header `NEL` that failed
 * requests be told to another host with their whole URL (W3C Network Error Logging, 5.4; electron#18252), and the URL of
 * an account whose key travels in the query holds the key. To be called before Electron is ready.
 */
export function refuseNetworkReports(commandLine: Switches): void {
  for (const feature of reporting) addFeature(commandLine, 'disable-features', feature)
}
