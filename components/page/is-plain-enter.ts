const isForControl = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('a, button, input, select, textarea, summary, dialog') !== null;

/** Whether a key is an Enter that no control claims, pressed once and on purpose. */
export const isPlainEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.defaultPrevented &&
  !event.isComposing &&
  !event.repeat &&
  !isForControl(event);
