/** Whether a browser draws the element, or at least what is in it. */
export function isDisplayed(element: Element, view: Window | null): boolean {
  // A form with a field of that name hides the method.
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return true;
  return view?.getComputedStyle(element).display === 'contents';
}
