import { getting, type ReadCase } from '../read-case.ts';

export const product: ReadCase = { name: 'product', seed: () => Promise.resolve(), open: getting(() => '/products/tee') };
