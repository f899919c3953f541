import type { Hours, Span, Store } from '@throughline/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeUrl } from '../base/safe-url.ts';
import { Publication } from '../structured-data/publication.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `18:00`; hours past midnight are those of the next day: schema.org reads a `closes` before the `opens` so. */
const clock = (minutes: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
};

const times = ({ opens, closes }: Span): { readonly opens: string; readonly closes: string } => {
  // From midnight to midnight would be no time at all.
  if (closes - opens >= 1440) return { opens: '00:00', closes: '23:59' };
  return { opens: clock(opens), closes: closes === 1440 ? '23:59' : clock(closes) };
};

const specification = (days: object, spans: readonly Span[]): readonly object[] =>
  (spans.length ? spans.map(times) : [{ opens: '00:00', closes: '00:00' }]).map((of) => ({
    '@type': 'OpeningHoursSpecification',
    ...days,
    ...of,
  }));

/** A year's season by dates: schema.org knows no season that comes again. */
const seasonOf = ({ from, to }: Hours['seasons'][number], year: number): { readonly validFrom: string; readonly validThrough: string } => ({
  validFrom: `${year}-${from}`,
  validThrough: `${from <= to ? year : year + 1}-${to}`,
});

const opening = (hours: Hours, year: number): object => ({
  openingHoursSpecification: [
    ...hours.week.flatMap((spans, day) => (spans.length ? specification({ dayOfWeek: DAYS[day] }, spans) : [])),
    ...hours.seasons.flatMap((season) =>
      season.week.flatMap((spans, day) => specification({ dayOfWeek: DAYS[day], ...seasonOf(season, year) }, spans)),
    ),
  ],
  specialOpeningHoursSpecification: hours.exceptions.flatMap(({ from, to, name, spans }) =>
    specification({ validFrom: from, validThrough: to, ...(name && { name }) }, spans),
  ),
});

/** A store in the words of schema.org. `href`: address of its own page, with `{id}` in it. */
const storeData = ({ id, name, address, position, phone, hours, services, checkedAt }: Store, href: string | undefined): object => ({
  '@type': 'Store',
  name,
  url: safeUrl(href?.replaceAll('{id}', encodeURIComponent(id)), 'link'),
  address: {
    '@type': 'PostalAddress',
    streetAddress: address.lines.join(', '),
    ...(address.city && { addressLocality: address.city }),
    ...(address.region && { addressRegion: address.region }),
    ...(address.postalCode && { postalCode: address.postalCode }),
    ...(address.country && { addressCountry: address.country }),
  },
  geo: { '@type': 'GeoCoordinates', ...position },
  ...(phone && { telephone: phone }),
  ...(services.length && {
    amenityFeature: services.map((service) => ({ '@type': 'LocationFeatureSpecification', name: service, value: true })),
  }),
  ...(hours && opening(hours, Number(checkedAt.slice(0, 4)))),
});

/** Tells search engines of a list of stores, for as long as the list is on the page. */
export class StoreData implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #publication: Publication;
  #stores: readonly Store[] = [];
  #href: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#publication = new Publication(host.ownerDocument);
    host.addController(this);
  }

  hostConnected(): void {
    this.tell(this.#stores, this.#href);
  }

  hostDisconnected(): void {
    this.#publication.withdraw();
  }

  tell(stores: readonly Store[], href: string | undefined): void {
    this.#stores = stores;
    this.#href = href;
    if (this.#host.isConnected) this.#publication.publish({ '@graph': stores.map((store) => storeData(store, href)) });
  }
}
