/** What the figures of the period stand on: units, boundaries, the scheme, what was sent and how much of it counts. */
import { EXPORT_KINDS } from "../../../terms/kinds.ts";
import type { Block } from "../model.ts";
import type { Draft, Scope } from "../scope.ts";
import { paragraph } from "../scope.ts";
import { receiptsTable } from "../tables/receipts.ts";
import { boundarySentence } from "../words/boundaries.ts";
import { ownReasonSentence, rowsSentence, sentSentence } from "../words/received.ts";
import { schemeChangeSentence, schemeSentence } from "../words/scheme.ts";
import { unitsSentence } from "../words/units.ts";

/** Two chapters: whom the period is about, and what came in. */
export function situation(scope: Scope): Draft[] {
  const { expects } = scope.period;
  const evaluated = expects.includes("evaluation");
  const asked = EXPORT_KINDS.filter((kind) => kind !== "declared" && expects.includes(kind));
  const receipts = receiptsTable(scope, asked);
  const table: Block[] = receipts ? [{ kind: "table", table: receipts }] : [];
  return [
    {
      id: "to-chuc",
      title: "Tổ chức, địa giới và khung tiêu chí",
      blocks: [
        ...paragraph(unitsSentence(scope), boundarySentence(scope)),
        ...(evaluated ? paragraph(schemeSentence(scope), schemeChangeSentence(scope)) : []),
      ],
    },
    {
      id: "so-lieu-da-nhan",
      title: "Tình hình nộp số liệu",
      blocks: [
        ...paragraph(ownReasonSentence(scope), sentSentence(scope, asked), rowsSentence(scope)),
        ...table,
      ],
    },
  ];
}
