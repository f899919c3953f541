import type { Client } from '@throughline/client';
import { type CSSResultGroup, LitElement } from 'lit';
import { announcerOf } from '../announce/page-announcer.ts';
import { type MessageSet, type Words, wordsOf } from '../i18n/message-set.ts';
import { brandSheetOf } from './brand-sheet.ts';
import { ClientConsumer } from './client-consumer.ts';
import { afterFrame } from './after-frame.ts';
import { DEFAULT_PREFIX } from './define-element.ts';
import { hasFallback } from './fallback-content.ts';
import { hostStyles } from './host.styles.ts';
import { languageOf, watchLanguage } from './language.ts';
import { brandLook, pageLook } from './look-sheets.ts';
import { type Readable, StateReader } from './state-reader.ts';

/** What all elements have: the client of the nearest provider, the brand's dress, the page's language, a voice. */
export abstract class ThroughlineElement<M> extends LitElement {
  /** What the element's tag begins with; `defineElement` sets it. */
  static readonly tagPrefix: string = DEFAULT_PREFIX;
  static override styles: CSSResultGroup = hostStyles;
  static override properties = { client: { state: true } };

  /** Undefined until there is a provider. */
  declare protected client: Client | undefined;

  /** What changes elsewhere may be seen here one frame later than where the shopper looks: she waits for the cart, not for its echo. */
  protected readonly patient: boolean = false;

  /** What the element says, in every language. */
  protected readonly messages: MessageSet<M>;
  readonly #states = new StateReader(this);
  #words: Words<M> | Promise<Words<M>> | undefined;
  #unwatchLanguage: (() => void) | undefined;

  constructor(messages: MessageSet<M>) {
    super();
    this.messages = messages;
    this.addController({ hostUpdated: () => this.#look() });
    this.addController(new ClientConsumer(this, this.tagPrefix, (client) => this.#dress(client)));
  }

  /** What the element's tag begins with: for events, and for tags in its template. */
  get tagPrefix(): string {
    return (this.constructor as typeof ThroughlineElement).tagPrefix;
  }

  /** The element's messages in the language of its place. */
  protected get say(): M {
    return this.#ready.say;
  }

  /** How numbers and amounts are said there. */
  protected get speech(): Words<M>['speech'] {
    return this.#ready.speech;
  }

  /** Reads a state of the client; the element updates whenever it changes. For `willUpdate` and `render`. */
  protected read<T>(state: Readable<T>): T {
    return this.#states.read(state);
  }

  /** Says something to a shopper who doesn't see the screen, after what is being said; of much about one subject the last. */
  protected announce(text: string, subject?: string): void {
    announcerOf(this.ownerDocument).say(text, subject);
  }

  /** Speaks through `region` while a modal of this element is open: the rest of the page is silent then. Returns what ends it. */
  protected speakThrough(region: Element): () => void {
    return announcerOf(this.ownerDocument).lend(region);
  }

  /** Forgets what was said; for the moment a shopper leaves. */
  protected hush(): void {
    announcerOf(this.ownerDocument).hush();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    announcerOf(this.ownerDocument);
    this.#unwatchLanguage = watchLanguage(this, () => this.#listen());
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatchLanguage?.();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets.unshift(brandLook());
    return root;
  }

  /** The first update waits for the words of another language: it would be seen in English for a moment otherwise. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const first = this.#words instanceof Promise ? this.#words : this.patient && this.#states.stale && afterFrame();
    return first ? (first as Promise<unknown>).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  get #ready(): Words<M> {
    // English until the words of another language are there, and no longer: what reads it meanwhile must not keep it.
    return this.#words && !(this.#words instanceof Promise) ? this.#words : (wordsOf(this.messages, 'en') as Words<M>);
  }

  #listen(): void {
    const page = languageOf(this) ?? 'en';
    if (!page.startsWith('en')) void import('./foreign-words.ts').then(({ markForeign }) => markForeign(this));
    const words = wordsOf(this.messages, page);
    if (words === this.#words) return;
    this.#words = words;
    if (words instanceof Promise) {
      void words.then((loaded) => {
        if (this.#words === words) this.#words = loaded;
      });
    }
    this.requestUpdate();
  }

  #look(): void {
    const { adoptedStyleSheets: sheets, children } = this.renderRoot as ShadowRoot;
    const look = hasFallback(this) && [...children].some((child) => child.matches('slot:not([name])')) ? pageLook() : brandLook();
    if (sheets[0] !== look) sheets[0] = look;
  }

  #dress(client: Client | undefined): void {
    const root = this.renderRoot as ShadowRoot;
    const old = this.client && brandSheetOf(this.client);
    const sheet = client && brandSheetOf(client);
    if (old !== sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== old), ...(sheet ? [sheet] : [])];
    this.client = client;
  }
}
