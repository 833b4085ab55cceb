/** An edition that cannot be made or looked at, in words for whoever asked. */
export class EditionRefused extends Error {}
