/** Upper bounds in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;

interface Histogram {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** What operators watch, in Prometheus' text format. Labels come from closed sets: route, method, status. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Histogram>();
  #changes = 0;

  /** `route` is a pattern such as `/v1/carts/:id`, never a path. */
  request(method: string, route: string, status: number, seconds: number): void {
    const labels = `method="${method}",route="${route}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const histogram = this.#durations.get(route) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
    this.#durations.set(route, histogram);
    histogram.sum += seconds;
    histogram.count += 1;
    for (const [index, bound] of BUCKETS.entries()) if (seconds <= bound) histogram.counts[index] = (histogram.counts[index] ?? 0) + 1;
  }

  /** Versions a cart went on by. */
  changed(versions: number): void {
    this.#changes += versions;
  }

  text(openStreams: number): string {
    const lines = ['# TYPE throughline_requests_total counter'];
    for (const [labels, count] of this.#requests) lines.push(`throughline_requests_total{${labels}} ${count}`);
    lines.push('# TYPE throughline_request_seconds histogram');
    for (const [route, { counts, sum, count }] of this.#durations) {
      for (const [index, bound] of BUCKETS.entries())
        lines.push(`throughline_request_seconds_bucket{route="${route}",le="${bound}"} ${counts[index] ?? 0}`);
      lines.push(`throughline_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`);
      lines.push(
        `throughline_request_seconds_sum{route="${route}"} ${sum}`,
        `throughline_request_seconds_count{route="${route}"} ${count}`,
      );
    }
    lines.push('# TYPE throughline_cart_changes_total counter', `throughline_cart_changes_total ${this.#changes}`);
    lines.push('# TYPE throughline_open_streams gauge', `throughline_open_streams ${openStreams}`);
    return `${lines.join('\n')}\n`;
  }
}
