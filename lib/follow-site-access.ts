import { browser } from 'wxt/browser';
import { attempt } from './reported';
import { startInOpenTabs } from './start-in-open-tabs';
import { tellSiteAccess } from './storage/site-access';

/** When a person grants a site, or withdraws it, all open pages follow at once. */
export function followSiteAccess(): void {
  browser.permissions.onAdded.addListener(() => {
    attempt('telling pages of more sites', tellSiteAccess());
    attempt('starting in tabs of more sites', startInOpenTabs());
  });
  browser.permissions.onRemoved.addListener(() => {
    attempt('telling pages of fewer sites', tellSiteAccess());
  });
}
