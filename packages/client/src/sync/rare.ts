/** The code that few shoppers need. */
export const rare = () => import('./rarely.ts');
