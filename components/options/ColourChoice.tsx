import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { BrandMark } from '@/components/ui/BrandMark';
import { brandColours, type BrandColour } from '@/lib/model/brand-colours';

interface Props {
  /** The name of the brand: each colour is shown with its initial. */
  name: string;
  value: BrandColour;
  onChoose: (colour: BrandColour) => void;
}

/** The colour of a brand, each with its name. */
export function ColourChoice({ name, value, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset class="colours">
      <legend>{i18n.t('options.colour')}</legend>
      {brandColours.map((colour) => (
        <label key={colour} class="colour">
          <input
            type="radio"
            name={group}
            value={colour}
            checked={colour === value}
            onChange={() => onChoose(colour)}
          />
          <BrandMark brand={{ name, colour }} />
          <span>{i18n.t(`colour.${colour}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
