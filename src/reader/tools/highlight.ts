/** The mark's name; `::highlight(lede-sentence)` in tools.css. */
const NAME = 'lede-sentence';

export interface Mark {
  /** Marks a range, in place of the one before; null marks none. */
  show: (range: Range | null) => void;
  end: () => void;
}

/** Marks a passage without touching its elements, by the CSS Custom Highlight API; where there is none, it is not marked. */
export function highlight(): Mark {
  const clear = (): void => {
    try {
      CSS.highlights.delete(NAME);
    } catch {
      // As below.
    }
  };
  return {
    show: (range) => {
      if (!range) return clear();
      try {
        CSS.highlights.set(NAME, new Highlight(range));
      } catch {
        // A browser without it; the sentence is still kept in view.
      }
    },
    end: clear,
  };
}
