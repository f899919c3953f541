/** By itself, so that a list of stores is there before it: the server has looked just now. */
export { openState } from '@throughline/client';
