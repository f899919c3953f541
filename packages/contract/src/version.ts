/** The dated version of the API this contract describes; sent by every client as `Throughline-Version`. */
export const API_VERSION = '2026-11-22';

/** Versions whose clients this contract's server answers as they expect: what they know is still here, and means what it meant. */
export const SERVED_VERSIONS: readonly string[] = ['2026-11-21', API_VERSION];

/** Where every route of {@link API_VERSION} lives below the endpoint. */
export const BASE_PATH = '/v1';
