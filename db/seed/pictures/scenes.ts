import type { Chance } from "../chance.ts";
import { type Canvas, type Colour, canvasOf } from "./canvas.ts";

/** A drawing of a room, a garden or an animal; never of people, and never of a real place. */
export type Scene = { readonly description: string; readonly png: Buffer };

const walls: readonly Colour[] = [
  [226, 236, 233],
  [245, 233, 215],
  [222, 231, 243],
  [240, 226, 226],
  [233, 238, 219],
];
const covers: readonly Colour[] = [
  [70, 119, 139],
  [181, 98, 84],
  [97, 133, 92],
  [206, 160, 70],
  [121, 101, 143],
];
const floor: Colour = [196, 163, 126];
const wood: Colour = [141, 103, 70];
const white: Colour = [250, 250, 247];
const sky: Colour = [188, 217, 235];
const grass: Colour = [139, 173, 111];
const dark: Colour = [74, 66, 60];

/** The pictures there are, by what they show. */
export const scenes = { bedroom, garden, kitchen, "living-room": livingRoom, dog, cat } as const;
export type SceneName = keyof typeof scenes;

function room(chance: Chance): { canvas: Canvas; cover: Colour } {
  const canvas = canvasOf(chance.pick(walls));
  canvas.rectangle(0, 225, 480, 95, floor);
  for (let board = 0; board < 5; board += 1)
    canvas.rectangle(0, 240 + board * 18, 480, 1, [182, 148, 112]);
  canvas.rectangle(0, 219, 480, 6, white);
  return { canvas, cover: chance.pick(covers) };
}

function windowAt(canvas: Canvas, x: number, y: number, curtain: Colour): void {
  canvas.rectangle(x, y, 110, 92, white);
  canvas.rectangle(x + 6, y + 6, 98, 80, sky);
  canvas.ellipse(x + 32, y + 70, 26, 15, grass);
  canvas.rectangle(x + 6, y + 70, 98, 16, grass);
  canvas.rectangle(x + 52, y + 6, 5, 80, white);
  canvas.rectangle(x + 6, y + 43, 98, 5, white);
  canvas.shape(
    [
      [x - 14, y - 6],
      [x + 16, y - 6],
      [x + 4, y + 108],
      [x - 14, y + 108],
    ],
    curtain,
  );
  canvas.shape(
    [
      [x + 124, y - 6],
      [x + 94, y - 6],
      [x + 106, y + 108],
      [x + 124, y + 108],
    ],
    curtain,
  );
}

function bedroom(chance: Chance): Scene {
  const { canvas, cover } = room(chance);
  windowAt(canvas, 305, 46, chance.pick(covers));
  canvas.rectangle(42, 120, 14, 130, wood);
  canvas.rectangle(50, 178, 210, 52, cover);
  canvas.ellipse(86, 176, 34, 15, white);
  canvas.rectangle(120, 172, 140, 10, [
    Math.min(255, cover[0] + 40),
    Math.min(255, cover[1] + 40),
    Math.min(255, cover[2] + 40),
  ]);
  canvas.rectangle(250, 165, 12, 85, wood);
  canvas.rectangle(50, 230, 205, 8, wood);
  canvas.rectangle(300, 196, 120, 8, wood);
  canvas.rectangle(306, 204, 8, 52, wood);
  canvas.rectangle(406, 204, 8, 52, wood);
  canvas.rectangle(326, 172, 10, 24, [181, 98, 84]);
  canvas.rectangle(338, 168, 9, 28, [70, 119, 139]);
  canvas.rectangle(349, 174, 11, 22, [206, 160, 70]);
  canvas.ellipse(210, 286, 130, 22, chance.pick(covers));
  return { description: "A bedroom with a bed, a desk and a window", png: canvas.png() };
}

function garden(chance: Chance): Scene {
  const canvas = canvasOf(sky);
  canvas.ellipse(400, 60, 34, 34, [250, 221, 130]);
  canvas.ellipse(110, 66, 46, 18, white);
  canvas.ellipse(150, 58, 38, 20, white);
  canvas.rectangle(0, 170, 480, 150, grass);
  for (let post = 0; post < 16; post += 1)
    canvas.rectangle(post * 32 + 4, 128, 22, 58, [203, 178, 142]);
  canvas.rectangle(0, 142, 480, 6, wood);
  canvas.rectangle(60, 96, 18, 110, wood);
  canvas.ellipse(69, 84, 56, 50, [101, 140, 84]);
  canvas.ellipse(40, 106, 34, 28, [116, 156, 96]);
  if (chance.odds(0.5)) {
    for (const x of [232, 290, 350, 404]) canvas.rectangle(x, 236, 5, 34, dark);
    canvas.ellipse(320, 236, 96, 20, chance.pick(covers));
    canvas.ellipse(320, 234, 82, 15, [58, 58, 66]);
  } else {
    canvas.shape(
      [
        [250, 270],
        [274, 150],
        [282, 150],
        [262, 270],
      ],
      wood,
    );
    canvas.shape(
      [
        [400, 270],
        [376, 150],
        [368, 150],
        [388, 270],
      ],
      wood,
    );
    canvas.rectangle(268, 146, 114, 7, wood);
    canvas.rectangle(306, 152, 2, 80, dark);
    canvas.rectangle(342, 152, 2, 80, dark);
    canvas.rectangle(300, 230, 50, 7, chance.pick(covers));
  }
  for (let flower = 0; flower < 16; flower += 1) {
    const [x, y] = [chance.whole(12, 220), chance.whole(222, 306)];
    canvas.rectangle(x - 1, y, 2, 9, [84, 122, 70]);
    canvas.ellipse(x, y, 5, 5, chance.pick(covers));
  }
  return {
    description: "A garden with a fence, a tree, flowers and something to play on",
    png: canvas.png(),
  };
}

function kitchen(chance: Chance): Scene {
  const { canvas, cover } = room(chance);
  windowAt(canvas, 50, 40, chance.pick(covers));
  for (let door = 0; door < 3; door += 1) {
    canvas.rectangle(250 + door * 74, 34, 70, 66, cover);
    canvas.rectangle(312 + door * 74, 62, 4, 12, white);
  }
  canvas.rectangle(240, 152, 240, 10, [120, 120, 122]);
  for (let door = 0; door < 3; door += 1) canvas.rectangle(250 + door * 74, 162, 70, 60, cover);
  canvas.ellipse(300, 140, 20, 12, [200, 92, 74]);
  canvas.rectangle(60, 228, 210, 10, wood);
  canvas.rectangle(74, 238, 9, 66, wood);
  canvas.rectangle(246, 238, 9, 66, wood);
  for (const x of [104, 148, 214]) canvas.ellipse(x, 226, 17, 5, white);
  canvas.ellipse(178, 218, 15, 10, [206, 160, 70]);
  return { description: "A kitchen with a table laid for three", png: canvas.png() };
}

function livingRoom(chance: Chance): Scene {
  const { canvas, cover } = room(chance);
  canvas.rectangle(60, 44, 84, 60, wood);
  canvas.rectangle(66, 50, 72, 48, sky);
  canvas.ellipse(98, 90, 28, 8, grass);
  canvas.rectangle(66, 92, 72, 6, grass);
  canvas.rectangle(150, 150, 230, 50, cover);
  canvas.rectangle(138, 166, 26, 70, cover);
  canvas.rectangle(366, 166, 26, 70, cover);
  canvas.rectangle(160, 192, 210, 34, [
    Math.min(255, cover[0] + 22),
    Math.min(255, cover[1] + 22),
    Math.min(255, cover[2] + 22),
  ]);
  canvas.rectangle(206, 168, 34, 26, chance.pick(covers));
  canvas.rectangle(420, 96, 5, 140, dark);
  canvas.shape(
    [
      [398, 96],
      [447, 96],
      [436, 60],
      [409, 60],
    ],
    [250, 232, 176],
  );
  canvas.ellipse(260, 282, 150, 24, chance.pick(covers));
  canvas.rectangle(220, 250, 90, 8, wood);
  canvas.rectangle(228, 258, 6, 26, wood);
  canvas.rectangle(296, 258, 6, 26, wood);
  return { description: "A living room with a sofa, a lamp and a rug", png: canvas.png() };
}

const coats: readonly Colour[] = [
  [150, 108, 66],
  [86, 74, 66],
  [209, 178, 132],
  [236, 230, 220],
];

function dog(chance: Chance): Scene {
  const { canvas, cover } = room(chance);
  const coat = chance.pick(coats);
  canvas.ellipse(240, 276, 170, 30, cover);
  canvas.ellipse(250, 232, 86, 40, coat);
  for (const x of [190, 214, 296, 320]) canvas.rectangle(x, 250, 15, 36, coat);
  canvas.shape(
    [
      [326, 214],
      [372, 172],
      [380, 180],
      [338, 232],
    ],
    coat,
  );
  canvas.ellipse(166, 188, 42, 38, coat);
  canvas.ellipse(138, 202, 24, 17, [
    Math.min(255, coat[0] + 26),
    Math.min(255, coat[1] + 26),
    Math.min(255, coat[2] + 26),
  ]);
  canvas.ellipse(119, 197, 8, 6, dark);
  canvas.ellipse(158, 180, 7, 8, white);
  canvas.ellipse(157, 181, 5, 6, dark);
  canvas.ellipse(194, 192, 14, 30, [
    Math.max(0, coat[0] - 32),
    Math.max(0, coat[1] - 32),
    Math.max(0, coat[2] - 32),
  ]);
  canvas.rectangle(174, 222, 40, 7, [181, 98, 84]);
  return { description: "A drawing of the dog, standing on a rug", png: canvas.png() };
}

function cat(chance: Chance): Scene {
  const { canvas, cover } = room(chance);
  const coat = chance.pick(coats);
  windowAt(canvas, 40, 40, chance.pick(covers));
  canvas.ellipse(290, 282, 130, 26, cover);
  canvas.ellipse(300, 230, 56, 54, coat);
  canvas.shape(
    [
      [346, 262],
      [412, 250],
      [420, 206],
      [410, 204],
      [400, 238],
      [346, 246],
    ],
    coat,
  );
  canvas.ellipse(288, 160, 38, 34, coat);
  canvas.shape(
    [
      [256, 150],
      [258, 110],
      [284, 134],
    ],
    coat,
  );
  canvas.shape(
    [
      [320, 150],
      [318, 110],
      [292, 134],
    ],
    coat,
  );
  canvas.ellipse(274, 158, 5, 7, dark);
  canvas.ellipse(302, 158, 5, 7, dark);
  canvas.shape(
    [
      [284, 170],
      [292, 170],
      [288, 176],
    ],
    [198, 122, 112],
  );
  for (const y of [172, 180]) {
    canvas.rectangle(232, y, 34, 1, dark);
    canvas.rectangle(310, y, 34, 1, dark);
  }
  return { description: "A drawing of the cat, sitting by the window", png: canvas.png() };
}
