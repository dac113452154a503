/** Messages that read in some locale as they do in English, each with its reason. Whatever is not here counts as forgotten. */
export const SAME: Record<string, { locales: string[]; reason: string }> = {
  'settings-support-file': { locales: ['ar', 'de', 'ja'], reason: 'the name of a file, which support has to recognise' },
};
