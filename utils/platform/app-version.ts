import { browser } from '#imports';

/** The version of this build, as the manifest has it. */
export const appVersion = (): string => browser.runtime.getManifest().version;
