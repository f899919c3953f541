export { finderMessages } from './finder.en.ts';
