import { z } from 'zod';

// Imported before any schema is made: zod must not try `new Function`, which our own CSP forbids.
z.config({ jitless: true });
