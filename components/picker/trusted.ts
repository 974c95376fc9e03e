/** Only a person's own click counts in a page of somebody else's: pages can make clicks too. */
export function trusted(then: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) then();
  };
}
