import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../examples/start.ts', import.meta.url));

/** The three servers of `npm start` in a process of their own, on free ports, with data of their own. */
export class DemoProcess {
  readonly api: string;
  readonly site: string;
  readonly kiosk: string;
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(process: ChildProcess, folder: string, [api, site, kiosk]: readonly [string, string, string]) {
    this.#process = process;
    this.#folder = folder;
    [this.api, this.site, this.kiosk] = [api, site, kiosk];
  }

  static async start(env: Readonly<Record<string, string>> = {}): Promise<DemoProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-journey-'));
    const child = spawn(process.execPath, [launcher], {
      env: { ...process.env, PORT: '0', THROUGHLINE_DATA: folder, DATABASE_URL: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const addresses = await new Promise<readonly [string, string, string]>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        const found = ['API', 'Shop', 'Kiosk'].map((name) => new RegExp(`${name}\\s+(http://\\S+)`).exec(said)?.[1]);
        const [api, site, kiosk] = found;
        if (api && site && kiosk && /ready in/.test(said)) resolve([api, site, kiosk]);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`The servers ended with ${code}:\n${said}`)));
    });
    return new DemoProcess(child, folder, addresses);
  }

  /** The file that its data is in. */
  get database(): string {
    return join(this.#folder, 'throughline.db');
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const gone = new Promise((resolve) => this.#process.once('exit', resolve));
      this.#process.kill('SIGTERM');
      await gone;
    }
    await rm(this.#folder, { recursive: true });
  }
}
