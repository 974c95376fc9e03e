import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '@/lib/parts';
import { createCoach } from './create-coach';

/** Helps to answer: comes when a reply box has the focus for the first time. */
export default defineUnlistedScript(() => {
  providePart('coach', createCoach);
});
