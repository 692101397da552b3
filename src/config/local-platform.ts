/** `platform:` of a service whose previews run on this machine. */
export const localPlatform = "local";
