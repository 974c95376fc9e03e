import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { Platform } from '@/lib/model/platform';
import type { SketchResult } from './popup-state';

interface Props {
  platform: Platform;
  /** Never rejects. */
  copySketch: (platform: Platform) => Promise<SketchResult>;
}

/** Copies how the page is built, without anything that it says, for whoever mends the reader. */
export function CopySketch({ platform, copySketch }: Props) {
  const site = i18n.t(`platform.${platform}`);
  const result = useSignal<SketchResult | undefined>(undefined);
  return (
    <>
      <p>
        <Button
          look="primary"
          onPress={async () => void (result.value = await copySketch(platform))}
        >
          {i18n.t('sketch.copy', [site])}
        </Button>
      </p>
      {result.value && <p>{i18n.t(`sketch.${result.value}`, [site])}</p>}
    </>
  );
}
