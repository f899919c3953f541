/**
 * The one tag of a site: `<script type="module" src="…/throughline.js" data-endpoint="…" data-key="pk_…" data-channel="web">`.
 * Looks for the brand's elements, now and later, and fetches what they need. A page without one makes no client and no request.
 */
import { start } from './loader/start.ts';

start(import.meta.url);
