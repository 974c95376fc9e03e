import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';

/** What is to be remembered of somebody; kept when one leaves the field. */
export function PersonNote({ note, onSave }: { note: string; onSave: (text: string) => void }) {
  const [text, setText] = useState<string>();
  const save = (): void => {
    if (text !== undefined && text.trim() !== note) onSave(text);
    setText(undefined);
  };
  return (
    <div onFocusOut={save}>
      <Field
        label={i18n.t('person.note')}
        name="note"
        hint={i18n.t('person.noteHint')}
        value={text ?? note}
        multiline
        onInput={setText}
      />
    </div>
  );
}
