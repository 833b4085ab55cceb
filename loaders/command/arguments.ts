/** What is typed behind an option, read or refused. */
import { InvalidArgumentError } from "commander";

export const REPORT_FORMATS = ["docx", "pdf", "html"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError("Cổng là một số từ 1 đến 65535.");
}

export function reportFormat(text: string): ReportFormat {
  const format = REPORT_FORMATS.find((each) => each === text.toLowerCase());
  if (format) return format;
  throw new InvalidArgumentError("Dạng báo cáo là docx, pdf hoặc html.");
}

/** A path that is not blank: a variable that is not set would mean the working folder. */
export function somePath(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError(
    "Đường dẫn để trống [path-blank]. Ghi một đường dẫn; nếu lấy từ biến, biến ấy chưa có giá trị.",
  );
}

/** The flag and its help: PNG of figures are what a build takes longest for. */
export const NO_PNG = ["--no-png", "không vẽ hình PNG: dựng nhanh hơn, hình SVG vẫn có"] as const;
