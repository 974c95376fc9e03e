/** @jsxImportSource react */
import type { ComponentPropsWithoutRef } from 'react';

type BoxProps = ComponentPropsWithoutRef<'div'> & { 'data-testid'?: string };

/** The site is made of these: a column that does not shrink, under a generated class name. */
export function Box({ className, ...rest }: BoxProps) {
  return <div className={className ? `css-g5y9jx ${className}` : 'css-g5y9jx'} {...rest} />;
}

/** A piece of text in a block of its own. */
export function TextBox({ className, ...rest }: BoxProps) {
  return (
    <div dir="ltr" className={className ? `css-146c3p1 ${className}` : 'css-146c3p1'} {...rest} />
  );
}

/** A piece of text within a line. */
export function Text({ className, ...rest }: ComponentPropsWithoutRef<'span'>) {
  return <span className={className ? `css-1jxf684 ${className}` : 'css-1jxf684'} {...rest} />;
}
