export interface JourneyTables {
  /** What shoppers who agreed to it did. `customer_id` only while she was signed in. */
  journey_events: {
    brand_id: string;
    id: string;
    visit: string;
    channel: string;
    name: string;
    at: number;
    units: number;
    customer_id: string | null;
    /** Receipt of the consent it was counted under. */
    consent: string;
    document: string;
  };
  /** Where a brand wants to be told. `events`: ` cart.abandoned order.placed `, so that one is found by its name between blanks. */
  webhooks: { id: string; brand_id: string; url: string; secret: string; events: string; created_at: number };
  /** What is to be told, until it was. `claimed_until`: a node is at it. */
  deliveries: {
    id: string;
    brand_id: string;
    webhook_id: string;
    event: string;
    body: string;
    attempt: number;
    next_at: number;
    claimed_until: number;
    created_at: number;
    /** `waiting`, `done`, or `given-up` after the last attempt. */
    state: 'waiting' | 'done' | 'given-up';
  };
}
