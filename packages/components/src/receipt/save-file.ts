/** Hands a file to the browser's downloads. */
export const saveFile = (page: Document, content: Blob, name: string): void => {
  const link = page.createElement('a');
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes its copy in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
