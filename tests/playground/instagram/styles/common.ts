import { css } from './css';

/** Combinations that many parts share. Functions, because names depend on the seed. */
export const row = () => css('display:flex;align-items:center');
export const column = () => css('display:flex;flex-direction:column');
export const grow = () => css('flex:1 1 0%;min-width:0');
export const bold = () => css('font-weight:600');
export const quiet = () => css('color:var(--quiet)');
export const small = () => css('font-size:12px;line-height:16px');
export const pressable = () =>
  css('cursor:pointer;display:flex;align-items:center;justify-content:center;:hover opacity:.6');
export const action = () =>
  css('color:var(--action);font-weight:600;cursor:pointer;:hover opacity:.7');
export const filled = () =>
  css(
    'background:rgb(0 88 204);color:rgb(255 255 255);border-radius:8px;padding:7px 16px;font-weight:600;cursor:pointer',
  );
export const calm = () =>
  css(
    'background:var(--soft);color:var(--ink);border-radius:8px;padding:7px 16px;font-weight:600;cursor:pointer',
  );
