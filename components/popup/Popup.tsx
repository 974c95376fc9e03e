import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { CaptureStopped } from './CaptureStopped';
import { NoBrand } from './NoBrand';
import { PopupHeader } from './PopupHeader';
import type { PopupState } from './popup-state';
import { PostsSeen } from './PostsSeen';
import { ShownBrand } from './ShownBrand';
import { Unreadable } from './Unreadable';
import { WaitingLine } from './WaitingLine';

/** The quick look behind the toolbar button. */
export function Popup({ state }: { state: PopupState }) {
  const now = state.now.value;
  const brands = state.brands.value;
  const active = state.active.value;
  const error = state.error.value;
  const stop = state.captureStop.value;
  return (
    <main class="popup" data-testid="popup" data-colour={active?.colour}>
      <PopupHeader state={state} />
      {stop && <CaptureStopped stop={stop} now={now} />}
      <Unreadable fields={state.unreadable.value} now={now} copySketch={state.copySketch} />
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
            <ShownBrand state={state} />
          )}
          {state.waiting.value && (
            <WaitingLine waiting={state.waiting.value} now={now} onOpen={state.openSidebar} />
          )}
          <PostsSeen seen={state.seen.value} now={now} />
        </>
      )}
    </main>
  );
}
