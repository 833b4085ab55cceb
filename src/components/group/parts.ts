/** The parts of the page that pages may call. */
import type { Component } from "../page/view.ts";

export const GROUP_PARTS: Readonly<Record<string, Component>> = {};
