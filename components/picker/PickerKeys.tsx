import { i18n } from '#i18n';

interface Props {
  isMac: boolean;
  /** Whether it can be closed, and so be kept open. */
  closes: boolean;
  varies: boolean;
  speaks: boolean;
}

/** Which keys do what. For the eyes only: a screen reader has its own way through the buttons. */
export function PickerKeys({ isMac, closes, varies, speaks }: Props) {
  const control = isMac ? '⌘' : 'Ctrl';
  const alt = isMac ? '⌥' : 'Alt';
  const keys = [
    ['↵', i18n.t('picker.keyInsert')],
    ...(closes ? [[`${control} ↵`, i18n.t('picker.keyStay')]] : []),
    ...(varies ? [[`${alt} ↓`, i18n.t('picker.keyVary')]] : []),
    ...(speaks ? [[`${alt} L`, i18n.t('picker.keySpeak')]] : []),
    ...(closes ? [[isMac ? 'esc' : i18n.t('picker.escape'), i18n.t('picker.keyClose')]] : []),
  ];
  return (
    <p class="keys" aria-hidden="true">
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
