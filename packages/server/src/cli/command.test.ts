import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demoBrandId, demoKey, openStorage, publishBrand } from '../index.ts';
import { brand } from '../../test/shop.ts';
import { runCommand } from './command.ts';
import { databaseIn } from './settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const throughline = (...args: string[]): Promise<Run> => throughlineAsIs(...args, ...(args.includes('--data') ? [] : ['--data', folder]));

const throughlineAsIs = async (...args: string[]): Promise<Run> => {
  let [out, err] = ['', ''];
  const told = [
    vi.spyOn(console, 'log').mockImplementation((line) => (out += `${line}\n`)),
    vi.spyOn(console, 'info').mockImplementation((line) => (out += `${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line) => (err += `${line}\n`)),
  ];
  const code = await runCommand(['node', 'throughline', ...args]);
  for (const spy of told) spy.mockRestore();
  return { code, out, err };
};

const HEADER = 'Handle,Title,Option1 Name,Option1 Value,Variant Price';

/** A database that has the demo brand, without a build. */
const seeded = async (): Promise<void> => {
  const storage = await openStorage(databaseIn(folder));
  await publishBrand(storage, { ...brand, id: demoBrandId, key: demoKey });
  await storage.close();
};

describe('throughline', () => {
  it('explains itself', async () => {
    expect((await throughline('--help')).out).toMatch(/serve[\s\S]+import[\s\S]+backup[\s\S]+reset/);
    for (const kind of ['products', 'stores', 'size-charts', 'offers'])
      for (const args of [['--help'], ['import', '--help']]) expect((await throughline(...args)).out).toContain(kind);
    for (const command of ['serve', 'import', 'backup', 'reset']) {
      const { code, out } = await throughline(command, '--help');
      expect([code, out]).toEqual([0, expect.stringContaining('--data <folder>')]);
    }
  });

  it('says in one line what is wrong with how it was called', async () => {
    for (const args of [
      ['frob'],
      ['serve', '--port', '70000'],
      ['serve', '--prot', '1'],
      ['import', 'widgets', 'x.csv'],
      ['import', 'products'],
    ]) {
      const { code, err } = await throughline(...args);
      expect([args, code, err.trim().split('\n').length]).toEqual([args, 1, 1]);
    }
  });

  it('imports, says what it left out, and tells by its exit code', async () => {
    await seeded();
    const file = join(folder, 'products.csv');
    writeFileSync(file, `${HEADER}\nlamp,Lamp,Title,Default Title,12.50\n`);
    expect(await throughline('import', 'products', file)).toMatchObject({
      code: 0,
      out: '1 product with 1 variant imported, 1 of them new or changed.\n',
    });
    expect(await throughline('import', 'products', file)).toMatchObject({
      code: 0,
      out: '1 product with 1 variant read; nothing changed.\n',
    });
    writeFileSync(file, `${HEADER}\nlamp,Lamp,Title,Default Title,free\nmug,Mug,Title,Default Title,3\n`);
    const partly = await throughline('import', 'products', file);
    expect([partly.code, partly.err]).toEqual([
      2,
      expect.stringContaining('line 2, Variant Price: expected a price such as 1299.00, got "free"'),
    ]);
    writeFileSync(file, `${HEADER}\nlamp,Lamp,Title,Default Title,free\n`);
    const nothing = await throughline('import', 'products', file);
    expect([nothing.code, nothing.err.trim().split('\n').length, nothing.out]).toEqual([
      1,
      1,
      '1 problem in the file, see above; nothing was imported.\n',
    ]);
    writeFileSync(file, 'a,b\n1,2\n');
    const refused = await throughline('import', 'products', file);
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/^The file is not a product CSV: [^\n]+\n$/)]);
    expect((await throughline('import', 'products', folder)).err).toMatch(/^\S+ is a folder; [^\n]+\n$/);
    expect((await throughline('import', 'products', join(folder, 'none.csv'))).err).toMatch(/^There is no file [^\n]+\n$/);
  });

  it('does not start on a database it can not use, and leaves it as it is', async () => {
    writeFileSync(databaseIn(folder), 'x'.repeat(5000));
    expect(await throughline('serve')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^\S+ is not a readable database; [^\n]+\n$/) as unknown,
    });
    expect(readFileSync(databaseIn(folder), 'utf8')).toBe('x'.repeat(5000));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const args of [['serve'], ['import', 'products', file]]) {
      expect((await throughline(...args, '--data', join(file, 'sub'))).err).toMatch(
        /^\S+ can not be made: \S+\/file is a file, not a folder; [^\n]+\n$/,
      );
      expect(await throughline(...args, '--data', '/proc/throughline')).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^\S+ can not be written \(\w+\); [^\n]+\n$/) as unknown,
      });
    }
    const taken = join(folder, 'taken');
    mkdirSync(databaseIn(taken), { recursive: true });
    for (const args of [['serve'], ['import', 'products', file], ['reset', '--yes']]) {
      expect((await throughline(...args, '--data', taken)).err).toMatch(/^\S+ is a folder, not a database; [^\n]+\n$/);
    }
  });

  it('says where in a file of offers something is wrong, whether its shape or what it says', async () => {
    await seeded();
    const file = join(folder, 'offers.json');
    const offer = { id: 'autumn', title: { en: 'Autumn' }, benefit: { kind: 'percent', percentBp: 1000 }, messages: {} };
    writeFileSync(
      file,
      JSON.stringify({
        offers: [
          { ...offer, discount: 5 },
          { ...offer, title: { en: '5 off' } },
        ],
      }),
    );
    const { code, err } = await throughline('import', 'offers', file);
    expect([
      code,
      err
        .trim()
        .split('\n')
        .map((line) => line.split(': ')[0]),
    ]).toEqual([1, ['The offers can not be published:', '/offers/0/discount', '/offers/1/title/en']]);
  });

  it('backs up a database in use, from which a shop opens again', async () => {
    await seeded();
    const running = await openStorage(databaseIn(folder));
    await running.write((tx) => tx.insertInto('stylesheets').values({ hash: 'late', css: '' }).execute());
    const copy = join(folder, 'copies', 'throughline.db');
    expect(await throughline('backup', copy)).toMatchObject({
      code: 1,
      err: `There is no folder ${join(folder, 'copies')}; make it first, or name another.\n`,
    });
    expect(existsSync(join(folder, 'copies'))).toBe(false);
    mkdirSync(join(folder, 'copies'));
    expect(await throughline('backup', copy)).toMatchObject({ code: 0, out: `Backed up ${databaseIn(folder)} to ${copy}.\n` });
    await running.close();
    expect(readdirSync(join(folder, 'copies'))).toEqual(['throughline.db']);
    const restored = await openStorage(copy);
    expect(await restored.db.selectFrom('stylesheets').select('hash').where('hash', '=', 'late').execute()).toHaveLength(1);
    await restored.close();
    for (const [args, reason] of [
      [['backup'], 'Use: throughline backup FILE'],
      [['backup', copy], 'is there already; name a new file.'],
      [['backup', join(folder, 'x.db'), '--data', join(folder, 'nothing')], 'to back up.'],
    ] as const)
      expect(await throughline(...args)).toMatchObject({ code: 1, err: expect.stringContaining(reason) as unknown });
    writeFileSync(databaseIn(folder), 'not a database'.repeat(500));
    expect(await throughline('backup', join(folder, 'x.db'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/can not be copied \(SQLITE_NOTADB\)\.\n$/) as unknown,
    });
    expect(existsSync(join(folder, 'x.db'))).toBe(false);
  });

  it('takes a PostgreSQL address from the environment, and shows no password of it', async () => {
    const at = (address: string, ...args: string[]): Promise<Run> => {
      vi.stubEnv('DATABASE_URL', address);
      return throughlineAsIs(...args).finally(() => vi.unstubAllEnvs());
    };
    expect(await at('postgres://shop:horse@127.0.0.1:1/shop', 'serve')).toMatchObject({
      code: 1,
      err: 'postgres://shop@127.0.0.1:1/shop can not be reached (ECONNREFUSED); check host, port and network.\n',
    });
    for (const [address, ...args] of [
      ['mysql://shop:horse@127.0.0.1/shop', 'serve'],
      ['postgres://shop:horse@127.0.0.1/shop', 'reset', '--yes'],
      ['postgres://shop:horse@127.0.0.1/shop', 'backup', 'x.db'],
    ] as const)
      expect(await at(address, ...args)).toMatchObject({ code: 1, err: expect.stringMatching(/^(?!.*horse)[^\n]+\n$/) as unknown });
  });

  it('forgets everything, but only when told so, and not under a running server', async () => {
    await seeded();
    expect((await throughline('reset')).code).toBe(1);
    const running = await openStorage(databaseIn(folder));
    expect((await throughline('reset', '--yes')).err).toContain('is in use; end the server first.');
    await running.close();
    expect(existsSync(databaseIn(folder))).toBe(true);
    expect((await throughline('reset', '--yes')).code).toBe(0);
    expect(existsSync(databaseIn(folder))).toBe(false);
    expect((await throughline('reset', '--yes')).out).toContain('nothing to forget');
  });

  it('forgets a damaged database of its own, but no file that is none', async () => {
    await seeded();
    truncateSync(databaseIn(folder), 4096 * 3);
    expect((await throughline('serve')).code).toBe(1);
    expect((await throughline('reset', '--yes')).code).toBe(0);
    for (const text of ['my notes', 'SQLite format 3\0 is what this one pretends to be'.repeat(200)]) {
      writeFileSync(databaseIn(folder), text);
      expect(await throughline('reset', '--yes')).toMatchObject({ code: 1, err: expect.stringMatching(/^\S+ is not a readable database/) });
      expect(readFileSync(databaseIn(folder), 'utf8')).toBe(text);
    }
  });

  it("leaves another program's database alone", async () => {
    const other = new Sqlite(databaseIn(folder));
    other.exec('create table bookmarks (url text)');
    other.close();
    expect((await throughline('reset', '--yes')).code).toBe(1);
    expect(existsSync(databaseIn(folder))).toBe(true);
  });
});
