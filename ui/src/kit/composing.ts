/**
 * Whether a key belongs to an input method. WebKit ends a composition before it tells of the Enter or the Escape that ended it,
 * so that `isComposing` is false by then; what stays is the code that stands for any key of an input method.
 */
export function isComposing(event: { readonly nativeEvent: { readonly isComposing: boolean }; readonly keyCode: number }): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
