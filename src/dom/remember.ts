const all: Map<string, unknown>[] = [];

/** Answers kept of one question: a page has fewer lines and names. */
const MOST = 5_000;

/** The same function, with its answers kept: several stages ask the same of the same line. Answers must not be changed. */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  all.push(known);
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(text, (answer = ask(text)));
    }
    return answer;
  };
}

/** Lets go of all answers: those of one page say little of the next, and it may stay open for long. */
export function forget(): void {
  for (const known of all) known.clear();
}
