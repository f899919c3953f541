/** Id of the store that this screen stands in, as the loader's script says: `<script … data-store="st_…">`. */
export const whereWeAre = (): string | undefined =>
  document.querySelector<HTMLScriptElement>('script[data-key][data-store]')?.dataset['store'];
