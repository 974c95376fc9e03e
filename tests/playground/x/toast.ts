/** Says something at the bottom of the window for a moment, as X does after sending. */
export function say(message: string): void {
  const toast = document.createElement('div');
  toast.setAttribute('role', 'alert');
  toast.dataset['testid'] = 'toast';
  toast.className = 'css-g5y9jx r-toast';
  toast.textContent = message;
  document.body.append(toast);
  setTimeout(() => toast.remove(), 4000);
}
