import { i18n } from '#i18n';
import { idOf, optionId } from './ids';

interface Props {
  query: string;
  /** The place of the chosen reply; undefined while there is none. */
  active: number | undefined;
  onType(query: string): void;
}

/** Where one looks for a reply: the list below is chosen from with the arrow keys, from here. */
export function SearchField({ query, active, onType }: Props) {
  return (
    <input
      class="search"
      type="text"
      role="combobox"
      aria-label={i18n.t('picker.search')}
      placeholder={i18n.t('picker.search')}
      aria-autocomplete="list"
      aria-expanded={active !== undefined}
      aria-controls={idOf.list}
      aria-describedby={idOf.preview}
      {...(active === undefined ? {} : { 'aria-activedescendant': optionId(active) })}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      maxLength={200}
      dir="auto"
      value={query}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  );
}
