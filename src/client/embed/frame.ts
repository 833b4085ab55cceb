/** The script of a figure that stands in another page's frame: its marks, its colours, and its height. */
import { HEIGHT_MESSAGE, type HeightMessage } from "../../terms/embed-message.ts";
import { listenForMarks } from "../common/marks.ts";
import { leadLinks } from "./root-of.ts";

const root = document.documentElement;

// Before anything is painted: a light page around it does not go dark because its reader's machine is.
if (new URLSearchParams(location.search).get("nen") === "sang") root.classList.add("light");

addEventListener("DOMContentLoaded", () => {
  listenForMarks(document);
  leadLinks(document, ["nhung"]);
  root.classList.add("ready");
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told || parent === window) return;
    told = height;
    const message: HeightMessage = {
      ...{ type: HEIGHT_MESSAGE, height },
      address: root.dataset.address ?? "",
      title: document.title,
    };
    // What it says is public, and whoever frames it is not known.
    parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("load", () => {
    told = 0;
    tell();
  });
});
