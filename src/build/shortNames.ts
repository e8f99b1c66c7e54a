/**
 * Properties that only Lede's own reading of a page has, with what they are called in the scripts that are put into pages. The
 * names are the same in each script and each version, as one hands its objects to another. No data of a page and nothing
 * that is sent or kept has a property of these names, and nothing built in or of a library that is used by them.
 */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  areOutlets: 'A',
  arePeople: 'P',
  around: 'R',
  blocks: 'b',
  box: '$',
  boxes: 'k',
  breaks: 'K',
  cards: 'c',
  certainties: 'q',
  chars: 'z',
  depth: 'x',
  element: 'X',
  facts: 'C',
  hints: 'o',
  holders: 'h',
  hosts: 'J',
  isAway: 'L',
  isBehindLine: 'B',
  isFolded: 'F',
  isOpen: 'D',
  isPost: 'O',
  isTitle: 'T',
  isWithin: 'aj',
  leaves: 'v',
  lines: 'i',
  linkChars: 'l',
  look: 'y',
  mainFrom: 'G',
  mean: 'M',
  metadata: 'Y',
  nodes: 'n',
  numbered: 'u',
  onBack: 'ae',
  onClose: 'ac',
  onCopy: 'ab',
  onOpenAll: 'af',
  onTool: 'ad',
  others: 'V',
  outline: 'm',
  ownHost: 'H',
  ownProse: 'w',
  page: 'N',
  parent: 'U',
  parts: 'j',
  places: 'g',
  prose: 'p',
  proseIn: 'Q',
  sayLost: 'ag',
  score: 'I',
  siteName: 'd',
  squares: 'S',
  starts: 'Z',
  strong: 's',
  sure: 'f',
  tag: 'ak',
  timeAt: 'a',
  titleBlock: 't',
  titles: 'e',
  titleText: 'r',
  told: 'E',
  truncated: 'aa',
  units: 'ah',
  unscripted: '_',
  weights: 'W',
};

/**
 * How the minifier writes properties: as a whole word, and not where a text says the same. It would leave all names that
 * anything built in has, options of observers among them; that no such thing is meant here is tested.
 */
export function shortProperties(): { regex: RegExp; keep_quoted: true; builtins: true } {
  return {
    regex: new RegExp(`^(?:${Object.keys(SHORT_NAMES).join('|')})$`, 'u'),
    keep_quoted: true,
    builtins: true,
  };
}

/** What the minifier remembers of names already written: ours. */
export function rememberedNames(): { props: { props: Record<string, string> } } {
  const props = Object.entries(SHORT_NAMES).map(([name, short]) => [`$${name}`, short]);
  return { props: { props: Object.fromEntries(props) as Record<string, string> } };
}
