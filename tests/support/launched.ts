import type { Browser, Page, WebWorker } from 'puppeteer-core';
import type { Language } from './copy-build';

export interface LaunchOptions {
  /** The folder of the build to install. */
  extension: string;
  /** Port of the playground: every host of the web leads there, and nowhere else. */
  port: number;
  /** English when left out: the build as it is. */
  lang?: Language;
  /** True when left out. */
  headless?: boolean;
  dark?: boolean;
  /** Of the window’s content, in CSS px; 1280 × 900 when left out. */
  width?: number;
  height?: number;
  /** A profile to keep; a temporary one when left out. */
  userDataDir?: string;
}

/** A running browser with the extension in it. */
export interface Launched {
  browser: Browser;
  /** The host of the extension’s addresses. */
  extensionId: string;
  /** Opens a page of the extension (`popup.html`) in a tab of its own. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the browser and removes what it left on the disk. */
  close(): Promise<void>;
}

export interface LaunchedChromium extends Launched {
  /** The extension’s running service worker; waits until there is one. */
  worker(): Promise<WebWorker>;
  /** Stops the service worker as Chromium itself does: at once, with all that it held in memory. */
  killWorker(): Promise<void>;
  /** Installs the same build over itself, under open tabs, as an update does. */
  reinstall(): Promise<void>;
}

export const defaultSize = { width: 1280, height: 900 };
