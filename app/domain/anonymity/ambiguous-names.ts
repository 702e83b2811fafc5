/** First names that are ordinary words in lower case and mostly not names at the head of a sentence without more. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  `
  abbey ace adelaide amber angel april archer art ash asia aspen august austin autumn bailey bay bea bear beau bill blessing blossom blue bo bob
  bonnie bonny brook brooke brooklyn buddy buster cairo candy carol carolina carter cash chad chance charity chase che chelsea cherry chester chip
  christian clay cliff clover clyde coco comfort constance cooper coral crystal daisy dale dallas dan dawn dean dell della denver diamond divine
  dixie dolly don dot drew duke duncan earl earnest ed eden ember emerald ernest faith favour fay fern finch fleur flick forest fox frank
  gale gem gene genie georgia gift ginger glen glory grace grant guy harmony haven hazel heath heather heaven hero holly honesty honey hope houston
  hunter india indigo ion iris israel ivy jade jamaica jan jasper jean jet jewel jo jordan joy june justice kat kay kenya king kingsley kit lance
  lark laurel lee legend les lex lily lincoln ling london lotus love lovely lucky lyric magnolia mai major maple marina mark marshall mason mat
  maverick max may meadow mel melody memphis mercy merry milan mina miracle misty nada ned nelson newton nick nova oak ocean ola olive opal pansy
  paris pat patience patsy peace pearl penny pepper petal phoenix pierce pip piper poppy precious preston prince princess promise prudence queen rae
  rain rainbow ram raven ray reed reef rex rich richie river rob robin rocket rocky rod rogue romany rose rosemary ruby rue rusty sage said sally
  sandy savannah scarlet sienna skip sky skye sol stan star sterling storm su success sue summer sunny sunshine sydney tai tanner teal testimony tod
  treasure trinity trudy tuck tudor turner unity vic victor victory vienna viola violet virginia wade walker wally warren washington wes
  will willow winter wisdom wolf woody wren
  alexa mercedes teddy shona mario
  `
    .trim()
    .split(/\s+/),
);
