import { type CardClass, type Fields, need, pick, refuse, set, WIDGET } from "./builder";
import { CLICK_METHODS } from "./clicks";

/** Gmail fetches pictures itself: only absolute https addresses, and no SVG (PLATFORM 3.3). */
export function checkImageUrl(url: unknown): void {
  if (typeof url !== "string") return;
  refuse(
    "Image",
    !/^https:\/\/[^/\s]+/.test(url) && !url.startsWith("data:image/"),
    `the address must begin with https: ${url.slice(0, 80)}`,
  );
  refuse("Image", /\.svg($|\?)/i.test(url) || url.startsWith("data:image/svg"), "SVG is not supported.");
}

export const MATERIAL_ICON: CardClass = {
  name: "CardService.MaterialIcon",
  methods: {
    setName: set("name", "string"),
    setFill: set("fill", "boolean"),
    setWeight: set("weight", "integer"),
    setGrade: set("grade", "integer"),
  },
  json(fields) {
    need("MaterialIcon", fields, { name: "setName" });
    refuse("MaterialIcon", !/^[a-z0-9_]+$/.test(fields["name"]), "names are lower case with underscores.");
    refuse(
      "MaterialIcon",
      fields["weight"] !== undefined && ![100, 200, 300, 400, 500, 600, 700].includes(fields["weight"]),
      "weight is 100 to 700.",
    );
    refuse("MaterialIcon", fields["grade"] !== undefined && ![-25, 0, 200].includes(fields["grade"]), "grade is -25, 0 or 200.");
    return { ...fields };
  },
};

const ICON_SOURCES = ["knownIcon", "iconUrl", "materialIcon"];

/** An icon's JSON from the fields that IconImage, ImageButton and DecoratedText share. */
export function iconJson(className: string, fields: Fields): Record<string, unknown> {
  const sources = ICON_SOURCES.filter((name) => fields[name] !== undefined);
  refuse(className, sources.length !== 1, "exactly one of a known icon, an icon address and a material icon is needed.");
  checkImageUrl(fields["iconUrl"]);
  return pick(fields, {
    knownIcon: "knownIcon",
    iconUrl: "iconUrl",
    materialIcon: "materialIcon",
    altText: "altText",
    imageType: "imageType",
  });
}

const ICON_SHAPES: readonly unknown[] = [undefined, "SQUARE", "CIRCLE"];

export const ICON_IMAGE: CardClass = {
  name: "CardService.IconImage",
  methods: {
    setIcon: set("knownIcon", "CardService.Icon"),
    setIconUrl: set("iconUrl", "string"),
    setMaterialIcon: set("materialIcon", MATERIAL_ICON.name),
    setAltText: set("altText", "string"),
    setImageCropType: set("imageType", "CardService.ImageCropType"),
  },
  json(fields) {
    refuse("IconImage", !ICON_SHAPES.includes(fields["imageType"]), "an icon is cropped to a square or a circle.");
    return iconJson("IconImage", fields);
  },
};

export const IMAGE: CardClass = {
  name: "CardService.Image",
  is: [WIDGET],
  widget: "image",
  methods: { setImageUrl: set("imageUrl", "string"), setAltText: set("altText", "string"), ...CLICK_METHODS },
  json(fields) {
    need("Image", fields, { imageUrl: "setImageUrl" });
    checkImageUrl(fields["imageUrl"]);
    return { ...fields };
  },
};

export const BORDER_STYLE: CardClass = {
  name: "CardService.BorderStyle",
  methods: {
    setType: set("type", "CardService.BorderType"),
    setCornerRadius: set("cornerRadius", "number"),
    setStrokeColor: set("strokeColor", "string"),
  },
  json: ({ strokeColor, ...rest }) => ({
    ...rest,
    ...(strokeColor === undefined ? {} : { strokeColor: colorJson(strokeColor) }),
  }),
};

export const IMAGE_CROP_STYLE: CardClass = {
  name: "CardService.ImageCropStyle",
  methods: { setImageCropType: set("type", "CardService.ImageCropType"), setAspectRatio: set("aspectRatio", "number") },
  json: (fields) => ({ ...fields }),
};

export const IMAGE_COMPONENT: CardClass = {
  name: "CardService.ImageComponent",
  methods: {
    setImageUrl: set("imageUri", "string"),
    setAltText: set("altText", "string"),
    setBorderStyle: set("borderStyle", BORDER_STYLE.name),
    setCropStyle: set("cropStyle", IMAGE_CROP_STYLE.name),
  },
  json(fields) {
    need("ImageComponent", fields, { imageUri: "setImageUrl" });
    checkImageUrl(fields["imageUri"]);
    return { ...fields };
  },
};

/** Google's colours are fractions of one. */
export function colorJson(hex: string): Record<string, number> {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  refuse("Color", match === null, `write it as #rrggbb, not ${hex}.`);
  const [red, green, blue] = (match ?? []).slice(1).map((pair) => Math.round((Number.parseInt(pair, 16) / 255) * 1000) / 1000);
  return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0, alpha: 1 };
}
