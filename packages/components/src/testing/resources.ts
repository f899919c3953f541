import type { Client, Problem } from '@throughline/client';
import { atom } from 'nanostores';

const PROBLEM: Problem = { type: 'https://throughline.dev/problems/internal', title: 'Internal', status: 500 };

/** Resources whose every state is on its way for ever, or can not be had; for elements that are to be seen so. */
export const resources = (status: 'loading' | 'error'): Partial<Client> => {
  const state = atom(status === 'loading' ? { status, value: null } : { status, value: null, problem: PROBLEM });
  const resource = new Proxy(
    {},
    {
      get: (_, member) =>
        String(member).startsWith('$') ? state : (): unknown => (String(member) === 'refresh' ? Promise.resolve() : state),
    },
  );
  const names = ['profile', 'offers', 'sizes', 'orders', 'returns', 'stores', 'session'];
  return Object.fromEntries(names.map((name) => [name, resource])) as Partial<Client>;
};
