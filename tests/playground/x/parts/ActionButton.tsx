/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Box, TextBox } from './Box';
import { Icon, type IconName } from './Icon';
import { TransitionNumber } from './TransitionNumber';

interface ActionProps {
  icon: IconName;
  label: string;
  /** The post whose number it is. */
  of: string;
  /** The number on screen: empty for zero, absent where none belongs. */
  number?: string;
  testId?: string;
  menu?: boolean;
  active?: boolean;
  href?: string;
  onClick?: () => void;
}

function Face({
  icon,
  number,
  of,
  active,
}: Pick<ActionProps, 'icon' | 'number' | 'of' | 'active'>) {
  return (
    <TextBox className={active ? `r-action r-active r-${icon}` : `r-action r-${icon}`}>
      <Box className="r-inline">
        <Box className="r-halo" />
        <Icon name={icon} />
      </Box>
      {number !== undefined && (
        <Box className="r-inline r-number">
          <TransitionNumber text={number} of={of} />
        </Box>
      )}
    </TextBox>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <Box className="r-action-cell">
      <Box className="r-row">{children}</Box>
    </Box>
  );
}

/** One button of the action bar; with `href` it is a link. The label says the exact count. */
export function ActionButton({ label, testId, menu, href, onClick, ...face }: ActionProps) {
  if (href !== undefined) {
    return (
      <Frame>
        <a href={href} aria-label={label} role="link" className="css-g5y9jx r-press">
          <Face {...face} />
        </a>
      </Frame>
    );
  }
  const opens = menu ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': false } : {};
  return (
    <Frame>
      <button
        type="button"
        role="button"
        aria-label={label}
        data-testid={testId}
        className="css-g5y9jx r-press"
        onClick={onClick}
        {...opens}
      >
        <Face {...face} />
      </button>
    </Frame>
  );
}
