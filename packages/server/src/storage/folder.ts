import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A file stands where a folder is needed. */
export class NoFolderError extends Error {
  override readonly name = 'NoFolderError';
  readonly path: string;

  constructor(path: string) {
    super(`${path} is a file, not a folder`);
    this.path = path;
  }
}

/** The nearest of `path` and the folders above it that is there. */
const nearest = (path: string): string => {
  try {
    if (!statSync(path).isDirectory()) throw new NoFolderError(path);
    return path;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const above = dirname(path);
    if ((code !== 'ENOENT' && code !== 'ENOTDIR') || above === path) throw error;
    return nearest(above);
  }
};

/**
 * Makes the folder and those above it, one by one: Node's own `recursive` never comes back from a file system that takes no
 * folders, such as `/proc`. Throws the system's error, or a `NoFolderError`.
 */
export const makeFolder = (folder: string): void => {
  const whole = resolve(folder);
  let path = nearest(whole);
  accessSync(path, constants.W_OK);
  for (const step of relative(path, whole).split(sep).filter(Boolean)) {
    path = join(path, step);
    try {
      mkdirSync(path);
    } catch (error) {
      // Somebody else was faster.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
};
