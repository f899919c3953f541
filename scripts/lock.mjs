import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stampFile } from './root.mjs';

/**
 * Runs `work` while no other process of this clone runs under the same name; a lock whose owner died is taken over.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(name, work) {
  const file = stampFile(`${name}.lock`);
  let told = false;
  while (!take(file)) {
    if (!told) console.log(`Waiting for another ${name} of this clone to end …`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const release = () => rmSync(file, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!alive(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function alive(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // Empty for the moment between creating and writing.
    if (owner > 0) process.kill(owner, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
