/** The dated version of the API this contract describes; sent by every client as `Throughline-Version`. */
export const API_VERSION = '2026-11-21';

/** Where every route of {@link API_VERSION} lives below the endpoint. */
export const BASE_PATH = '/v1';
