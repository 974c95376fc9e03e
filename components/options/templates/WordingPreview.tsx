import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import type { Platform } from '@/lib/model/platform';
import { parse } from '@/lib/templates/parse';
import { render } from '@/lib/templates/render';
import { LengthMarks } from './LengthMarks';
import { previewContext, type PreviewOptions } from './preview-context';

interface Props {
  body: string;
  /** For what the preview is made, the choices of whoever looks at it aside. */
  options: Omit<PreviewOptions, 'isNamed' | 'draw'>;
  platforms: readonly Platform[];
}

/** A wording as it would be inserted, with example values, and how long that is on each site. */
export function WordingPreview({ body, options, platforms }: Props) {
  const isNamed = useSignal(true);
  const draw = useSignal(0);
  const parsed = parse(body);
  const context = previewContext(parsed, { ...options, isNamed: isNamed.value, draw: draw.value });
  const { parts, text } = render(parsed, context);
  const hasChoice = parsed.nodes.some(({ kind }) => kind === 'alternatives');
  return (
    <div class="preview">
      <p class="preview-label">{i18n.t('preview.label')}</p>
      <p class="preview-text" lang={options.language}>
        {parts.map((part, index) => (
          <span key={index} class={`preview-${part.kind}`}>
            {part.text}
          </span>
        ))}
      </p>
      <LengthMarks text={text} platforms={platforms} />
      <div class="preview-acts">
        <Checkbox checked={!isNamed.value} onToggle={(is) => (isNamed.value = !is)}>
          {i18n.t('preview.nameless')}
        </Checkbox>
        {hasChoice && <Button onPress={() => (draw.value += 1)}>{i18n.t('preview.again')}</Button>}
      </div>
    </div>
  );
}
