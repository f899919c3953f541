import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Shopper } from '../../test/shopper.ts';
import { type Child, end, firstLine, run } from '../../test/spawn.ts';

const KILLS = 20;
const SHOPPERS = 8;
/** Acknowledged actions per life of the server. */
const ACKNOWLEDGED = 40;

it(`loses and doubles no acknowledged action when the server is killed ${KILLS} times under load`, { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const shoppers = Array.from({ length: SHOPPERS }, () => new Shopper());
  let server: Child | undefined;
  const start = async (): Promise<void> => {
    server = run(new URL('../../test/server-process.ts', import.meta.url), join(folder, 'shop.db'));
    const { api } = (await firstLine(server)) as { api: string };
    await Promise.all(shoppers.map((shopper) => shopper.connect(api)));
  };
  try {
    for (let life = 0; life < KILLS; life += 1) {
      await start();
      await Promise.all(shoppers.map((shopper) => shopper.check()));
      await Promise.all(shoppers.map((shopper) => shopper.repeat()));
      let left = ACKNOWLEDGED + life * 3;
      let died: Promise<void> | undefined;
      await Promise.all(
        shoppers.map(async (shopper) => {
          while (died === undefined) {
            const acted = await shopper.act().then(
              () => true,
              (error: unknown) => {
                // The only failure there may be is the one we cause.
                if (died === undefined) throw error;
                return false;
              },
            );
            if (acted && (left -= 1) === 0 && server !== undefined) died = end(server, 'SIGKILL');
          }
        }),
      );
      await died;
    }
    await start();
    for (const shopper of shoppers) {
      await shopper.check();
      await shopper.act();
      await shopper.check();
      await shopper.repeat();
      await shopper.check();
    }
    expect(shoppers.reduce((sum, shopper) => sum + shopper.acknowledged, 0)).toBeGreaterThan(KILLS * ACKNOWLEDGED);
  } finally {
    for (const shopper of shoppers) shopper.close();
    if (server !== undefined) await end(server, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
