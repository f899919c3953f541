import { expect, it } from 'vitest';
import { newDatabase } from '../../test/new-database.ts';
import { Shopper } from '../../test/shopper.ts';
import { type Child, end, firstLine, run } from '../../test/spawn.ts';

const KILLS = 4;
const SHOPPERS = 6;
/** Acknowledged actions between two kills. */
const ACKNOWLEDGED = 60;

interface Node {
  readonly child: Child;
  readonly api: string;
}

const start = async (address: string): Promise<Node> => {
  const child = run(new URL('../../test/server-process.ts', import.meta.url), address);
  return { child, ...((await firstLine(child)) as { api: string }) };
};

it(
  `loses and doubles no acknowledged action when one of two nodes on a PostgreSQL is killed, ${KILLS} times`,
  { timeout: 120_000 },
  async () => {
    const address = await newDatabase();
    const shoppers = Array.from({ length: SHOPPERS }, () => new Shopper());
    // Both at once on an empty database: who migrates and publishes first is left to them.
    const nodes = await Promise.all([start(address), start(address)]);
    try {
      for (let life = 0; life < KILLS; life += 1) {
        const doomed = life % 2;
        // Each shopper goes to the other node than before, in the middle of what she was at.
        await Promise.all(shoppers.map((shopper, index) => shopper.connect(nodes[(index + life) % 2]?.api ?? '')));
        for (const shopper of shoppers) await shopper.check();
        for (const shopper of shoppers) await shopper.repeat();
        let left = ACKNOWLEDGED;
        let died: Promise<void> | undefined;
        await Promise.all(
          shoppers.map(async (shopper, index) => {
            while (died === undefined) {
              const acted = await shopper.act().then(
                () => true,
                (error: unknown) => {
                  if (died === undefined || (index + life) % 2 !== doomed) throw error;
                  return false;
                },
              );
              if (acted && (left -= 1) === 0 && nodes[doomed] !== undefined) died = end(nodes[doomed].child, 'SIGKILL');
            }
          }),
        );
        await died;
        nodes[doomed] = await start(address);
      }
      for (const [index, shopper] of shoppers.entries()) {
        await shopper.connect(nodes[index % 2]?.api ?? '');
        await shopper.check();
        await shopper.act();
        await shopper.check();
      }
      expect(shoppers.reduce((sum, shopper) => sum + shopper.acknowledged, 0)).toBeGreaterThanOrEqual(KILLS * ACKNOWLEDGED);
    } finally {
      for (const shopper of shoppers) shopper.close();
      for (const { child } of nodes) await end(child, 'SIGKILL');
    }
  },
);
