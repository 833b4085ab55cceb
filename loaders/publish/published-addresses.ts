/** The data folder's own list of every address that was ever published from it: it outlives any built site. */
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ADDRESSES_FILE, readAddresses } from "../../src/terms/published-addresses.ts";
import { wholly } from "../engine/wholly.ts";
import { SiteError } from "./faults.ts";

/** Stops a build before it takes any time where there is a list that it would have to throw away. */
export async function checkAddresses(place: string): Promise<void> {
  const text = await readFile(place, "utf8").catch(() => null);
  if (text === null || readAddresses(text)) return;
  throw new SiteError(
    `Không đọc được sổ các địa chỉ đã công bố: ${place}. Lấy lại tệp này từ bản sao lưu; nếu không còn, xoá tệp để lập sổ mới (hình đã gỡ trước đây sẽ không còn trang báo).`,
  );
}

/** Takes over the list of a site that stands now, whole or not at all. */
export async function keepAddresses(site: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  await wholly(place, (beside) => copyFile(join(site, ADDRESSES_FILE), beside));
}
