/** What the command that asks for a report and the press that prints it agree upon. */

/** The press ends with this where a period has no figure to report. */
export const NOTHING_TO_REPORT = 3;
