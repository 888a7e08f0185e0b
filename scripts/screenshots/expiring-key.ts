/** A data folder with one account whose key ends in three days. Its server is a port where nothing listens. */
export const expiringKey = {
  'accounts.json': {
    version: 1,
    accounts: [
      {
        id: 'mail',
        provider: 'haltman',
        nickname: 'Mail',
        server: 'http://127.0.0.1:9',
        defaultDomain: 'post.example',
        keySaved: true,
        state: 'working',
        issuedKey: {
          email: 'you@inbox.example',
          days: 90,
          expiresAt: Date.now() + 3 * 86_400_000,
          renews: false,
        },
      },
    ],
  },
}
