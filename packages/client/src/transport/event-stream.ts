/** One server-sent event; `event` is `message` where the server named none. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/** Reads `text/event-stream` as it arrives in pieces that end anywhere, in the middle of a line or of a CR LF too. */
export const eventReader = (onEvent: (event: ServerEvent) => void, onRetry: (ms: number) => void): ((text: string) => void) => {
  let rest = '';
  let event = '';
  let data: string[] = [];

  const read = (line: string): void => {
    if (!line) {
      if (data.length) onEvent({ event: event || 'message', data: data.join('\n') });
      event = '';
      data = [];
      return;
    }
    const [, field, value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'retry' && /^\d+$/.test(value)) onRetry(Number(value));
  };

  return (text) => {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    lines.forEach(read);
  };
};
