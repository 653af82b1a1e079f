import satori from "satori";
import type { CardElement } from "./element.ts";
import { fontFamily, fonts } from "./fonts.ts";

/** The size that Facebook, LinkedIn, Slack and others ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A card as SVG, its letters as outlines. Alone in knowing satori. */
export async function layOut(card: CardElement): Promise<string> {
  const root = { ...card, props: { ...card.props, style: { fontFamily, ...cardSize, ...card.props.style } } };
  return satori(root, { ...cardSize, fonts });
}
