import { cross, type Payload, type Vector } from '../vector.ts';

/** What the extension asks a document, a form or a window for; an element of that name may stand in for it. */
const NAMES =
  'title URL baseURI body head documentElement cloneNode querySelector querySelectorAll createElement implementation activeElement getElementsByTagName readyState contentType firstChild childNodes attributes parentNode nodeName append replaceChildren addEventListener createTreeWalker importNode ownerDocument defaultView location fonts';

const PROTOTYPES = '__proto__ constructor prototype hasOwnProperty toString valueOf then';

const named = (names: string): Payload[] => names.split(' ').map((name) => ({ name, make: () => name }));

const SINKS: Record<string, (name: string) => string> = {
  'picture of that name': (name) => `<img name="${name}" id="${name}" alt="">`,
  'form of that name': (name) => `<form name="${name}"></form>`,
  'form with a field of that name': (name) => `<form><input name="${name}"><input id="${name}"></form>`,
  'object of that id': (name) => `<object id="${name}"></object>`,
};

const IN_STORY: Record<string, (name: string) => string> = {
  id: (name) => `<span id="${name}">pier</span> <a id="${name}" name="${name}" href="#${name}">note</a>`,
};

/** Elements that stand in for properties. Apart from each other: two of one name make a list. */
export function clobberingVectors(): Vector[] {
  return [
    ...cross('clobbering', 'end', SINKS, named(NAMES)),
    ...cross('clobbering', 'line', IN_STORY, named(`${NAMES} ${PROTOTYPES}`)),
    ...cross('prototype', 'end', SINKS, named(PROTOTYPES)),
  ];
}
