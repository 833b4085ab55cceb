/** A page printed as PDF by a browser of this machine. */
import { pathToFileURL } from "node:url";

/** A browser that did not print. */
class NotPrinted extends Error {}

/** A report takes a second or two; a machine that swaps, a minute. In milliseconds. */
const LONGEST = 90_000;

/** Prints the HTML file `page` on the sheets that it asks for itself. Throws `NotPrinted`. */
export async function printPdf(browser: string, page: string): Promise<Uint8Array> {
  // Other commands have no use for it, and it is large.
  const { chromium } = await import("playwright-core");
  try {
    const opened = await chromium.launch({
      executablePath: browser,
      timeout: LONGEST,
      // Shared memory is scarce in containers.
      args: ["--disable-gpu", "--disable-dev-shm-usage"],
    });
    try {
      const sheet = await opened.newPage({ javaScriptEnabled: false, offline: true, locale: "vi-VN" });
      sheet.setDefaultTimeout(LONGEST);
      await sheet.goto(pathToFileURL(page).href);
      return await sheet.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    } finally {
      await opened.close();
    }
  } catch (error) {
    const [said = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new NotPrinted(
      `Trình duyệt ${browser} không in được báo cáo ra PDF (${said}). Hãy thử trình duyệt khác, hoặc ghi ra tệp .html rồi in từ đó.`,
      { cause: error },
    );
  }
}
