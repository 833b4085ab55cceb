/** Lists of the office's manner: a dash before each item. */
import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import { twips } from "./measures.ts";

export const DASHES = "gach-dau-dong";

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: DASHES,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "-",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(14), hanging: twips(4) } } },
        },
      ],
    },
  ],
};
