/** A data folder with an account whose key ends in three days. Nothing listens at its server's port. */
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
