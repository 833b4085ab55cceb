/** What an edition may be called: a folder and an address on every system, told apart whatever their case. */
import { EditionRefused } from "./refused.ts";

const LONGEST = 60;
const SHAPE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** Windows keeps these for its devices, in every folder and any case. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Why a text is no name of an edition, with what would mend it; null where it is one. */
export function wrongName(name: string): string | null {
  if (!SHAPE.test(name)) {
    return "Tên chỉ gồm chữ cái không dấu, chữ số, dấu - và _, bắt đầu bằng chữ cái hoặc chữ số; ví dụ: tong-ket-2024.";
  }
  if (name.length > LONGEST) return `Tên dài quá ${LONGEST} ký tự; hãy đặt tên ngắn hơn.`;
  if (DEVICES.test(name)) return "Windows giữ riêng tên này; hãy đặt tên khác.";
  return null;
}

/** Throws `EditionRefused` where no edition may get this name. */
export function refuseName(name: string, existing: readonly string[]): void {
  const wrong = wrongName(name);
  if (wrong) throw new EditionRefused(`Không đặt tên ấn bản là “${name}” được. ${wrong}`);
  const same = existing.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same === undefined) return;
  const which =
    same === name ? `Đã có ấn bản “${name}”` : `Đã có ấn bản “${same}”, chỉ khác chữ hoa, chữ thường`;
  throw new EditionRefused(`${which}. Ấn bản đã chốt không được ghi lại; hãy đặt tên khác.`);
}
