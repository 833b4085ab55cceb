/** The edition that a page is about, and where its files lie. */
import { EDITIONS_ADDRESS, type Edition } from "../../terms/editions.ts";
import { codeOf, rootOf, type View } from "../page/view.ts";

export function editionOf({ book, path }: View): Edition | undefined {
  return (book.data.editions ?? []).find(({ name }) => name === codeOf(path));
}

export function addressOf({ path }: View, { name }: Edition, file: string): string {
  return `${rootOf(path)}${EDITIONS_ADDRESS}/${name}/${file}`;
}
