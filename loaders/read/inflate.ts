import { constants } from "node:buffer";
import { deflateRawSync, InflateRaw } from "node:zlib";
import * as XLSX from "@e965/xlsx";

/** What unpacks to more than a text can hold cannot be read; a small file may unpack to more than the memory holds. */
const MOST_BYTES = constants.MAX_STRING_LENGTH;

/** Node counts these bytes under another name since the one that SheetJS asks for is deprecated. */
class CountingInflate extends InflateRaw {
  constructor() {
    super({ maxOutputLength: MOST_BYTES });
  }

  override get bytesRead(): number {
    return this.bytesWritten;
  }
}

/** Lets SheetJS unpack by Node's zlib: its own does not come to an end on some damaged files, and is slower. */
export function inflateByNode(): void {
  XLSX.CFB.utils.use_zlib({ InflateRaw: CountingInflate, deflateRawSync });
}
