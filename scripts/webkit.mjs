import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Starts WebKitWebDriver, on a display of its own where there is none, and waits until it answers.
 * @param {string} driver
 * @returns {Promise<{ url: string, stop: () => void }>} `stop` ends the driver, its browsers and its display by their group's id
 */
export async function startWebKitDriver(driver) {
  const port = await freePort();
  const program = process.env.DISPLAY ? driver : 'xvfb-run';
  const args = process.env.DISPLAY ? [] : ['-a', driver];
  const child = spawn(program, [...args, `--port=${port}`, '--host=127.0.0.1'], { detached: true, stdio: 'ignore' });
  const stop = () => {
    process.off('exit', stop);
    try {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // it has ended already
    }
  };
  process.on('exit', stop);
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const status = await fetch(`${url}/status`).catch(() => undefined);
    if (status?.ok) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`WebKitWebDriver did not answer on ${url} within 10 s`);
}
