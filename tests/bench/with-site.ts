import {
  startPlayground,
  type Playground,
  type PlaygroundOptions,
} from '@/tests/playground/server';
import { launchChromium } from '@/tests/support/launch-chromium';
import type { LaunchedChromium, LaunchOptions } from '@/tests/support/launched';

interface Site extends LaunchedChromium {
  playground: Playground;
}

/** Does some work in a fresh Chromium with the playground behind it, and ends both. */
export async function withSite<R>(
  { feed, ...options }: Omit<LaunchOptions, 'port'> & { feed?: PlaygroundOptions },
  work: (site: Site) => Promise<R>,
): Promise<R> {
  const playground = await startPlayground({ now: Date.now(), ...feed });
  try {
    const launched = await launchChromium({ ...options, port: playground.port });
    try {
      return await work({ ...launched, playground });
    } finally {
      await launched.close();
    }
  } finally {
    await playground.close();
  }
}
