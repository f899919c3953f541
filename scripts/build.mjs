// tokens -> TypeScript -> manifest and bundle -> the demo brand beside the server. A step runs when a file it reads has changed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { alone } from './lock.mjs';
import { Advice, fail, root, stampFile } from './root.mjs';
import { run } from './run.mjs';

const packages = ['contract', 'tokens', 'client', 'components', 'server'];
const cdn = 'packages/components/dist/cdn';
// The brand that the server seeds; its sheets lie beside the compiled server.
const demoBrand = 'packages/tokens/dist/olmo-hav';
const demo = 'packages/server/dist/demo';

/** @typedef {{ name: string, reads: string[], makes: string[], make: (env: NodeJS.ProcessEnv) => Promise<void> }} Step */

/** @type {Step[]} */
const steps = [
  {
    name: 'tokens',
    reads: ['packages/tokens', 'package-lock.json'],
    makes: ['packages/tokens/dist/index.js'],
    make: (env) => tool(env, 'npm', ['run', '--silent', 'build', '--workspace=@throughline/tokens']),
  },
  {
    name: 'packages',
    reads: [
      ...packages.flatMap((name) => [`packages/${name}/src`, `packages/${name}/tsconfig.json`]),
      'packages/tokens/dist',
      'tsconfig.base.json',
      'package-lock.json',
    ],
    makes: packages.filter((name) => name !== 'tokens').map((name) => `packages/${name}/dist/index.js`),
    async make(env) {
      await tool(env, 'tsc', ['-b', ...packages.map((name) => `packages/${name}`)]);
      for (const name of packages) pruneOutput(name);
    },
  },
  {
    name: 'manifest',
    reads: ['packages/components/src', 'custom-elements-manifest.config.mjs', 'package-lock.json'],
    makes: ['packages/components/dist/custom-elements.json'],
    make: (env) => tool(env, 'cem', ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs']),
  },
  {
    name: 'bundle',
    reads: [
      'packages/contract/src',
      'packages/client/src',
      'packages/components/src',
      'packages/components/package.json',
      'packages/tokens/dist',
      'rollup.config.mjs',
      'scripts/leave-out.mjs',
      'scripts/one-hash.mjs',
      'package-lock.json',
    ],
    makes: [`${cdn}/throughline.js`],
    async make(env) {
      // Into a folder of its own first: nobody ever sees half a bundle, and no chunk of yesterday stays.
      const next = `${cdn}.next`;
      rmSync(join(root, next), { recursive: true, force: true });
      await tool(env, 'rollup', ['--config', '--silent', '--dir', next]);
      rmSync(join(root, cdn), { recursive: true, force: true });
      renameSync(join(root, next), join(root, cdn));
    },
  },
  {
    name: 'demo brand',
    reads: [demoBrand],
    makes: [`${demo}/web.css`, `${demo}/kiosk.css`],
    async make() {
      mkdirSync(join(root, demo), { recursive: true });
      for (const sheet of ['web.css', 'kiosk.css']) cpSync(join(root, demoBrand, sheet), join(root, demo, sheet));
    },
  },
];

/**
 * Builds what has changed.
 * @param {NodeJS.ProcessEnv} env
 */
export async function build(env) {
  const hashes = new Map();
  if (steps.every((step) => isFresh(step, hashes))) return;
  await alone('build', async () => {
    for (const step of steps) {
      // Read again: a step reads what the one before it made.
      if (isFresh(step, new Map())) continue;
      const started = Date.now();
      await step.make(env);
      for (const path of step.makes) {
        if (!existsSync(join(root, path))) throw new Advice(`The build of ${step.name} ended well but made no ${path}.`);
      }
      writeFileSync(stampFile(`built-${step.name}`), fingerprint(step, new Map()));
      console.log(`Built ${step.name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
  });
}

/** @param {Step} step @param {Map<string, string>} hashes */
function isFresh(step, hashes) {
  const stamp = stampFile(`built-${step.name}`);
  return (
    step.makes.every((path) => existsSync(join(root, path))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(step, hashes)
  );
}

/** By content, not by time: a checkout that brings a file back needs no build. @param {Step} step @param {Map<string, string>} hashes */
function fingerprint(step, hashes) {
  const hash = createHash('sha256').update(process.arch);
  for (const path of step.reads) {
    if (!hashes.has(path)) hashes.set(path, hashTree(join(root, path), path === 'packages/tokens'));
    hash.update(`${path} ${hashes.get(path)}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} path @param {boolean} [isPackage] a package's own output is no input of it @returns {string} */
function hashTree(path, isPackage = false) {
  if (!existsSync(path)) return 'none';
  const hash = createHash('sha256');
  const folders = [path];
  try {
    for (const folder of folders) {
      for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const file = join(folder, entry.name);
        if (entry.isDirectory()) {
          if (!isPackage || !['dist', 'node_modules'].includes(entry.name)) folders.push(file);
        } else if (!/\.(test\.ts|tsbuildinfo)$/.test(entry.name)) {
          hash.update(`${file}\0`).update(readFileSync(file));
        }
      }
    }
    return hash.digest('hex');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR')
      return createHash('sha256').update(readFileSync(path)).digest('hex');
    throw error;
  }
}

/** Removes what a source that is gone had left in dist: it would be published. @param {string} name */
function pruneOutput(name) {
  if (name === 'tokens') return;
  const dist = join(root, 'packages', name, 'dist');
  const kept = ['cdn', 'cdn.next', 'demo'];
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(join(dist, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (folder !== '' || !kept.includes(entry.name)) walk(path);
        continue;
      }
      const source = /^(.+?)(\.d\.ts|\.js)(\.map)?$/.exec(path)?.[1];
      if (source && !existsSync(join(root, 'packages', name, 'src', `${source}.ts`))) rmSync(join(dist, path));
    }
  };
  walk('');
}

/** @param {NodeJS.ProcessEnv} env @param {string} program @param {string[]} args */
async function tool(env, program, args) {
  const { code, output } = await run(program, args, { env });
  if (code !== 0) throw new Advice(`${output.trim()}\nThe build failed in: ${program} ${args.join(' ')}`);
}

// `npm run build`, also where the folder is reached through a link, as /tmp is on macOS.
if (process.argv[1] && fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) {
  await bootstrap()
    .then(({ env }) => build(env))
    .catch(fail);
}
