/** A token, wherever it stands in a URL. */
const SECRET_VALUE = /(?:^|[^A-Za-z0-9_-])(?:ct|ho|at|rt|ot|sk)_[A-Za-z0-9_-]{16,}/;
const SECRET_NAME = /^(?:.*[-_.]?token|authorization|auth|bearer|password|passwd|secret|api[-_]?key|session|jwt)$/i;

/** Whether a URL carries what belongs in a header or body: URLs end up in logs, histories and referrers. */
export const hasSecret = (url: string): boolean => {
  const start = url.indexOf('?');
  let decoded = url;
  try {
    decoded = decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    // Not decodable as a whole: the raw text is looked through.
  }
  if (SECRET_VALUE.test(url) || SECRET_VALUE.test(decoded)) return true;
  return start >= 0 && [...new URLSearchParams(url.slice(start + 1)).keys()].some((name) => SECRET_NAME.test(name));
};
