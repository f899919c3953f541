// Everything that must be on a machine before our own code can run. Only Node built-ins, and it must run on Node 20.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { alone } from './lock.mjs';
import { Advice, root, stampFile } from './root.mjs';
import { run } from './run.mjs';

const wanted = 24;

/**
 * Installs what package-lock.json says, unless that has been done, and finds a Node that runs our TypeScript.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the program, and an environment that finds it and our tools first
 */
export async function bootstrap() {
  if (!installed()) {
    await alone('install', async () => {
      if (!installed()) await install();
    });
  }
  const node = await findNode();
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { node, env: { ...process.env, PATH: path } };
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

function installed() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const stamp = stampFile('installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  if (!installedByHand()) return false;
  writeFileSync(stamp, lockHash());
  return true;
}

/** Somebody ran `npm ci` or `npm install`: good, if what npm says it installed is what the lock file asks for. */
function installedByHand() {
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { packages: there } = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => !path.startsWith('node_modules/') || there[path]?.version === version || (optional && !there[path]),
  );
}

async function install() {
  console.log('Installing dependencies (once, and when package-lock.json changes) …');
  // No install script is needed but the one that brings Node, where it is not new enough. better-sqlite3 ships its builds, but older npm compile it anyway.
  // The whole set whatever NODE_ENV says: what builds and tests is a development dependency.
  await npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(stampFile('installed'), lockHash());
}

/**
 * By the machine's Node and never by the pinned one: `npm ci` removes node_modules, the pinned Node within.
 * @param {string[]} args
 */
async function npm(...args) {
  const within = join(root, 'node_modules');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(within));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const script = process.env.npm_execpath;
  const [program, first] = script?.endsWith('.js') ? [process.env.npm_node_execpath ?? 'node', [script]] : ['npm', []];
  const { code, output } = await run(program, [...first, ...args], { env, seconds: 900 });
  if (code !== 0) {
    throw new Advice(
      `${output.trim()}\nThe dependencies could not be installed: "npm ${args.join(' ')}" failed as above. Run the command again when that is solved.`,
    );
  }
}

/** The pinned one where it runs, so that everybody has the same; else this machine's, when it is new enough. */
async function findNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', 'node');
  if (runs(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= wanted && existsSync(process.execPath)) return process.execPath;
  await npm('rebuild', 'node', '--loglevel=error');
  if (runs(pinned)) return pinned;
  throw new Advice(
    `Node ${wanted} is needed; this is ${process.version}, and node_modules/node has no working program (were install scripts off, as by --ignore-scripts?). ` +
      `Run "npm rebuild node --ignore-scripts=false", or install Node ${wanted} from https://nodejs.org.`,
  );
}

/** Starting Node costs 30 ms: asked once for each program file. @param {string} program */
function runs(program) {
  // The Node we run on may be gone: `npm ci` removes the pinned one.
  if (!existsSync(program)) return false;
  if (program === process.execPath) return true;
  const { mtimeMs, size } = statSync(program);
  const known = `${program} ${mtimeMs} ${size}`;
  const stamp = stampFile('node');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === known) return true;
  try {
    const version = execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    if (Number(version.slice(1).split('.')[0]) < wanted) return false;
    writeFileSync(stamp, known);
    return true;
  } catch {
    return false;
  }
}
