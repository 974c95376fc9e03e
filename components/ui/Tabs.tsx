import { useId, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

interface Props<Value extends string> {
  /** What one changes between, for screen readers. */
  label: string;
  /** `count`: how much waits there; told with the label unless it is nothing. */
  tabs: readonly { value: Value; label: string; count?: number | undefined }[];
  value: Value;
  onChoose: (value: Value) => void;
  /** What belongs to the tab that is chosen. */
  children: ComponentChildren;
}

/** Several sheets in one place. The arrow keys go from tab to tab, Tab goes into the sheet. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChoose,
  children,
}: Props<Value>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + tabs.length) % tabs.length;
    const tab = tabs[index];
    if (tab) onChoose(tab.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  };

  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChoose(tab.value)}
            onKeyDown={onKeyDown}
          >
            {tab.label}
            {tab.count ? <span class="tab-count">{tab.count}</span> : null}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
