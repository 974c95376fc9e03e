/** A made-up text and its language. `{slots}` are filled when it is used. */
export interface Saying {
  lang: 'fr' | 'en';
  text: string;
}
