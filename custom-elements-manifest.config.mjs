// The public reference of the elements, from their class JSDoc: editors, Storybook and the docs read it.
export default {
  globs: ['packages/components/src/**/*.ts'],
  exclude: ['packages/components/src/**/*.test.ts'],
  outdir: 'packages/components/dist',
  litelement: true,
  packagejson: false,
};
