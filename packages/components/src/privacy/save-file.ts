/** Puts data into a file of the shopper's own. */
export const saveFile = (page: Document, name: string, data: unknown): void => {
  const url = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes its copy in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
