/** Who may import whom: the one place that says it for the tests. The linter's own copy is proved against it. */
export const table = {
  tokens: { packages: [], libraries: [] },
  contract: { packages: [], libraries: ['zod'] },
  client: { packages: ['contract'], libraries: ['nanostores'] },
  components: { packages: ['client', 'tokens'], libraries: ['lean-qr', 'maplibre-gl', 'pmtiles', 'lit'] },
  server: {
    packages: ['contract'],
    libraries: [
      '@hono/node-server',
      '@photostructure/tz-lookup',
      'better-sqlite3',
      'cac',
      'csv-parse',
      'hono',
      'htmlparser2',
      'kysely',
      'nodemailer',
      'pg',
      'pino',
      'swagger-ui-dist',
      'zod',
    ],
  },
} as const satisfies Record<string, { packages: readonly string[]; libraries: readonly string[] }>;

export type PackageName = keyof typeof table;
export const packageNames = Object.keys(table) as PackageName[];
