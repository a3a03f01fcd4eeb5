/** Whether a value stands for a credential instead of being one. */
export function isPlaceholder(text: string, _key: string | null): boolean {
  return text.trim() === '' || /^\{\{[^{}]{1,200}\}\}$/.test(text);
}
