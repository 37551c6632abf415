/** A picture of the Marketplace listing: what it is drawn from, and how large Google asks for it. */
export interface Picture {
  readonly name: string;
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

export const FOLDER = "docs/marketplace";

/** Sizes: https://developers.google.com/workspace/marketplace/create-listing */
export const PICTURES: readonly Picture[] = [
  { name: "icon-32.png", source: "icon.svg", width: 32, height: 32 },
  { name: "icon-128.png", source: "icon.svg", width: 128, height: 128 },
  { name: "banner.png", source: "banner.svg", width: 220, height: 140 },
];
