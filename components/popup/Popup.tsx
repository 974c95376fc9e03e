import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { CaptureStopped } from './CaptureStopped';
import { NoBrand } from './NoBrand';
import { PopupHeader } from './PopupHeader';
import type { PopupState } from './popup-state';
import { PostsSeen } from './PostsSeen';
import { Unreadable } from './Unreadable';
import { WeekFigures } from './WeekFigures';

/** The quick look behind the toolbar button. */
export function Popup({ state }: { state: PopupState }) {
  const now = state.now.value;
  const brands = state.brands.value;
  const error = state.error.value;
  const stop = state.captureStop.value;
  return (
    <main class="popup" data-testid="popup">
      <PopupHeader
        brands={brands}
        active={state.active.value}
        summary={state.summary.value}
        now={now}
        onChoose={state.chooseBrand}
        onOptions={state.openOptions}
      />
      {stop && <CaptureStopped stop={stop} now={now} />}
      <Unreadable fields={state.unreadable.value} now={now} />
      {error !== undefined ? (
        <ErrorNotice
          title={i18n.t('trouble.database.title')}
          safe={i18n.t('trouble.database.safe')}
          next={i18n.t('trouble.database.next')}
          error={error}
        />
      ) : (
        <>
          {brands?.length === 0 ? (
            <NoBrand onAdd={state.openOptions} />
          ) : (
            <WeekFigures summary={state.summary.value} brand={state.active.value} />
          )}
          <PostsSeen seen={state.seen.value} now={now} />
        </>
      )}
    </main>
  );
}
