// Finds entries of the index (scripts/roadmap/search.py writes it) for what a reader typed: mistyped words, other spellings, words of one
// meaning, and words that are not finished yet. No document, no network: search.js has those.

const WORD = /[\p{L}\p{N}]+(?:[-./][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;
const CODE = /^[a-z]{2,6}-?\d{1,4}$/;
const MARKS = /\p{M}/gu;

/** What a match is worth against the word itself. */
const WORTH = { same: 0.65, family: 0.8, begun: 0.3, parts: 0.8, mistyped: [0, 0.75, 0.5], mistypedBegin: 0.35 };

/** How pages are ranked: what further sections add, what a section loses beside the one that is shown, what the page itself gains against
 * its sections, what a title that was asked for gains, and what is left of the next entry of the same page; what must be left of the best to
 * be shown at all; how many entries a word may be in before it says less; how much it counts that all words of the query are found;
 * and what a stage gains that was asked for by one word. */
const PAGE = { others: 1, second: 0.5, itself: 1.2, title: 0.4, subject: 2, again: 0.55, least: 0.03, usual: 8, share: 0.75 };

/** The words of a text, each with its parts if it has several: `back-end` is `back` and `end`. */
function compounds(text) {
  const folded = text.toLowerCase().normalize("NFKD").replace(MARKS, "").replace(/['’]s?/g, "");
  return [...folded.matchAll(WORD)].map(([match]) => match.split(/[-./]/));
}

/** The words of a text as search.py indexes them: `back-end` is three, `back`, `end` and `backend`. */
export const words = (text) => compounds(text).flatMap((parts) => (parts.length > 1 && parts.length <= 3 ? [...parts, parts.join("")] : parts));

/** What `make` makes of a text, made once. */
function once(make) {
  const made = new Map();
  return (text) => made.get(text) ?? made.set(text, make(text)).get(text);
}

/** What is common to the forms of a word: number, tense, American and British spelling. Not a word, and only to be compared. */
export const family = once((word) => {
  let stem = word;
  if (stem.length > 3) {
    stem = stem.replace(/ies$/, "y").replace(/(ss|x|ch|sh|zz)es$/, "$1").replace(/([^siu])s$/, "$1");
    stem = stem.replace(/is(e[drs]?|ing|ation)$/, "iz$1").replace(/ys(e[drs]?|ing)$/, "yz$1");
    stem = stem.replace(/izations?$/, "iz").replace(/our$/, "or").replace(/our(?=[eai])/, "or").replace(/ogue$/, "og");
    stem = stem.replace(/tre$/, "ter").replace(/(?:nce|ncy|nse)$/, "nt");
  }
  if (stem.length > 5) stem = stem.replace(/([^aeiou])(?:ing|ed)$/, "$1").replace(/([aeiou]t)(?:ing|ed)$/, "$1");
  if (stem.length > 6) stem = stem.replace(/(t|s)ion$/, "$1").replace(/([aeiou])(?:ing|ed)$/, "$1");
  stem = stem.replace(/([bdglmnprt])\1$/, "$1");
  return stem.length > 3 ? stem.replace(/e$/, "") : stem;
});

/** How many letters were left out, added, changed or swapped with the next; more than `most` counts as `most + 1`. (Damerau, 1964) */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const changed = one.charCodeAt(i - 1) !== other.charCodeAt(j - 1);
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + changed);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}

/** The letters of a word, one bit each. Most pairs of words are told apart by them, in no time. */
const letters = once((word) => [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0));

/** Whether two words have so many letters of their own that there must be more mistakes than `most`; each accounts for two at most. */
function farApart(one, other, most) {
  let own = letters(one) ^ letters(other);
  for (let left = 2 * most; own; left--) {
    if (!left) return true;
    own &= own - 1; // takes the lowest bit away
  }
  return false;
}

/** How many mistakes a word of this length may have. */
const slips = (length) => (length < 4 ? 0 : length < 8 ? 1 : 2);

export class Index {
  constructor({ kinds, stage, stop, same, pages, entries, words: known, in: postings }) {
    this.kinds = kinds.map(([title, worth, forPage]) => ({ title, worth, forPage, ofPage: forPage === 1 }));
    this.stage = stage;
    this.stop = new Set(stop.split(" "));
    this.pages = pages;
    this.entries = entries.map(([kind, page, at, title], number) => ({ number, kind, page, at, title }));
    this.known = known.split("\n");
    this.places = new Map(this.known.map((word, place) => [word, place]));
    this.postings = postings.split("\n");
    this.families = grouped(this.known, family);
    this.first = new Map([...this.entries].reverse().filter(({ kind }) => this.kinds[kind].ofPage).map((entry) => [entry.page, entry]));
    this.codes = new Map(this.entries.filter(({ at }) => CODE.test(at)).map((entry) => [entry.at.replace("-", ""), entry]));
    this.meanings = new Map(); // the words of a phrase, joined by blanks: the phrases of the same meaning
    for (const group of same) {
      const phrases = group.map((phrase) => words(phrase));
      for (const phrase of phrases) {
        this.meanings.set(phrase.map(family).join(" "), phrases);
        const one = family(phrase.join(""));
        if (phrase.length === 2 && !this.meanings.has(one)) this.meanings.set(one, phrases);
      }
    }
    this.longest = Math.max(1, ...[...this.meanings.keys()].map((key) => key.split(" ").length));
    this.remembered = new Map();
    this.wordsOfTitle = once((title) => words(title).filter((word) => !this.stop.has(word)).map(family));
  }

  /** What a word weighs in each entry that is most about it, and how many entries have it. */
  weights(word) {
    const found = new Map();
    const text = this.postings[this.places.get(word)];
    if (text === undefined) return { found, often: 0 };
    let number = -1;
    const told = text.match(/^[0-9a-z]*/)[0];
    let place = told.length;
    while (place < text.length) {
      const level = text.charCodeAt(place++) - 64;
      let step = 0;
      for (; place < text.length && text.charCodeAt(place) > 90 | text.charCodeAt(place) < 65; place++) {
        const digit = text.charCodeAt(place);
        step = step * 36 + (digit < 58 ? digit - 48 : digit - 87);
      }
      number += step || 1;
      found.set(number, level * level);
    }
    return { found, often: told ? parseInt(told, 36) : found.size };
  }

  /** The words that begin like this. */
  begun(start, most) {
    let low = 0;
    let high = this.known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.known[middle] < start) low = middle + 1;
      else high = middle;
    }
    const found = [];
    while (low < this.known.length && this.known[low].startsWith(start) && found.length < most) found.push(this.known[low++]);
    return found;
  }

  /** The known words that a word may have been meant to be, the likeliest first, each with the number of mistakes. */
  meant(word, most = slips(word.length)) {
    if (!most || /^\d+$/.test(word)) return [];
    const found = [];
    for (const other of this.known) {
      if (other.length < 3 || Math.abs(other.length - word.length) > most || farApart(word, other, most)) continue;
      const mistakes = distance(word, other, most);
      if (mistakes <= most) found.push({ word: other, mistakes, often: this.postings[this.places.get(other)].length });
    }
    // People seldom mistype the first letter.
    const likely = ({ word: other, mistakes, often }) => mistakes + (other[0] === word[0] ? 0 : 0.7) - Math.log2(often) / 20;
    return found.sort((a, b) => likely(a) - likely(b));
  }

  /** What a word can stand for: known words, each with its worth; two that it consists of; and what it was read as, if not as itself. */
  readings(word, unfinished) {
    const key = unfinished ? `${word}*` : word;
    if (!this.remembered.has(key)) this.remembered.set(key, this.read(word, unfinished));
    return this.remembered.get(key);
  }

  read(word, unfinished) {
    const found = new Map();
    const add = (other, worth) => found.set(other, Math.max(worth, found.get(other) ?? 0));
    for (const other of this.families.get(family(word)) ?? []) add(other, other === word ? 1 : WORTH.family);
    const exact = found.size > 0;
    if (unfinished ? word.length > 1 : word.length > 3 && !exact) {
      for (const other of this.begun(word, 40)) {
        if (other !== word) add(other, WORTH.begun * (0.4 + 0.6 * (word.length / other.length)) * (exact ? 0.5 : 1));
      }
    }
    const halves = this.halves(word);
    if (found.size || halves) return { found, halves };
    const small = [...this.stop].find((other) => other.length > 3 && distance(word, other, 1) === 1);
    if (small) return { found, as: small };
    const [best, ...others] = this.meant(word);
    if (best) {
      for (const { word: other, mistakes } of [best, ...others.slice(0, 3).filter(({ mistakes }) => mistakes === best.mistakes)]) {
        add(other, WORTH.mistyped[mistakes] * (other === best.word ? 1 : 0.7));
        for (const form of this.families.get(family(other))) add(form, WORTH.mistyped[mistakes] * 0.7);
      }
      return { found, as: best.word };
    }
    if (unfinished && word.length > 4) {
      for (const other of this.begun(word[0], Infinity)) {
        if (other.length > word.length && distance(word, other.slice(0, word.length), 1) <= 1) add(other, WORTH.mistypedBegin);
      }
    }
    return { found };
  }

  /** The two known words that a word consists of, if it does: `webserver`. */
  halves(word) {
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (parts.every((part) => this.places.has(part))) return parts;
    }
    return undefined;
  }

  /** What each entry is worth for one word of the query, by the known words it can stand for. */
  scores(readings) {
    const scores = new Map();
    let often = 0;
    for (const [word, worth] of readings) {
      const weights = this.weights(word);
      for (const [number, weight] of weights.found) {
        const score = weight * worth;
        if (score > (scores.get(number) ?? 0)) scores.set(number, score);
      }
      if (worth >= WORTH.family) often = Math.max(often, weights.often);
    }
    return { scores, often: Math.max(often, scores.size) };
  }

  /** The parts of a query: for each, what entries are worth for it, and the known words behind it; the query as it was read; and
   * whether it has small words alone. */
  parts(query) {
    const open = /[\p{L}\p{N}]$/u.test(query);
    const typed = this.typed(query, open);
    const parts = [];
    const as = [];
    for (let place = 0; place < typed.length; ) {
      const { phrases, length } = this.meaning(typed, place) ?? this.inOne(typed, place) ?? { length: 1 };
      const own = typed.slice(place, place + length).join(" ");
      const unfinished = open && place + length === typed.length;
      if (phrases) {
        const all = phrases.map((phrase) => ({ phrase, worth: phrase.join(" ") === own ? 1 : WORTH.same }));
        parts.push(this.together(all, unfinished && length === 1));
        as.push(own);
      } else if (this.stop.has(own)) as.push(own);
      else as.push(this.word(parts, own, unfinished));
      place += length;
    }
    const small = typed.every((word) => this.stop.has(this.readings(word, false).as ?? word));
    if (!parts.length) return { parts: typed.map((word) => this.alone(this.readings(word, false).found)), as: typed.join(" "), small };
    return { parts, as: as.join(" "), small };
  }

  /** The words of a query: what is known as a whole is one word (`back-end`), and what is not, but consists of two known ones, is two. */
  typed(query, open) {
    const typed = compounds(query).flatMap((parts) => (parts.length > 1 && this.isKnown(parts.join("")) ? [parts.join("")] : parts));
    return typed.flatMap((word, place) => {
      const { found, halves } = this.readings(word, open && place === typed.length - 1);
      return halves && !found.size ? halves : [word];
    });
  }

  /** Whether the index has the word, in any form. */
  isKnown(word) {
    return this.families.has(family(word));
  }

  /** The longest phrase from this place that has others of its meaning. */
  meaning(typed, place) {
    for (let length = Math.min(this.longest, typed.length - place); length > 0; length--) {
      const phrases = this.meanings.get(typed.slice(place, place + length).map(family).join(" "));
      if (phrases) return { phrases, length };
    }
    return undefined;
  }

  /** Two words that are also written as one: `end points`. */
  inOne(typed, place) {
    const both = typed.slice(place, place + 2);
    const one = both.join("");
    return both.length > 1 && !both.some((word) => this.stop.has(word)) && this.isKnown(one) ? { phrases: [both, [one]], length: 2 } : undefined;
  }

  /** Add what one word of the query stands for, alone or in two. */
  word(parts, word, unfinished) {
    const { found, halves, as } = this.readings(word, unfinished);
    if (halves) parts.push(this.together([{ phrase: [word], worth: 1 }, { phrase: halves, worth: WORTH.parts }], unfinished));
    else parts.push(this.alone(found));
    return as ?? word;
  }

  alone(found) {
    return { ...this.scores(found), words: [...found.keys()] };
  }

  /** Phrases of one meaning. An entry is worth what its weakest word of a phrase is, because it must have them all. */
  together(phrases, unfinished) {
    const scores = new Map();
    const behind = [];
    // Without its small words, "log in" would be any log.
    for (const { phrase, worth } of phrases.filter(({ phrase }) => !phrase.some((word) => this.stop.has(word)))) {
      const maps = phrase.map((word) => {
        const { found } = this.readings(word, unfinished);
        behind.push(...found.keys());
        return this.scores(found).scores;
      });
      for (const [number, score] of maps[0] ?? []) {
        const all = worth * Math.min(score, ...maps.slice(1).map((map) => map.get(number) ?? 0));
        if (all > (scores.get(number) ?? 0)) scores.set(number, all);
      }
    }
    return { scores, often: scores.size, words: behind };
  }

  /** The best entries for a query, best first, with the words to mark in them; what was searched, if not what was typed; and whether there
   * are only small words so far, which stand on every page. */
  find(query, most = 30) {
    const { parts, as, small } = this.parts(query);
    const found = apart(this.ranked(parts.filter(({ scores }) => scores.size)), most);
    const coded = this.codes.get(query.trim().toLowerCase().replace(/[-\s]/, ""));
    const entries = coded ? [coded, ...found.filter((entry) => entry !== coded)] : found;
    const read = as === words(query).join(" ") ? "" : as;
    return { entries, words: [...new Set(parts.flatMap(({ words: behind }) => behind))], as: coded ? "" : read, small };
  }

  /** The query with the nearest known word in place of each that is not known, further off than mistakes go; "" if there is none. */
  near(query) {
    const typed = words(query);
    const known = typed.map((word) => (this.isKnown(word) || this.stop.has(word) ? word : this.meant(word, 3)[0]?.word));
    return known.every(Boolean) && known.join(" ") !== typed.join(" ") ? known.join(" ") : "";
  }

  /** What is worth showing, best first. A page is worth what its sections are together, and shown by the one that says most. */
  ranked(parts) {
    const rarity = parts.map(({ often }) => Math.log(1 + this.entries.length / (often + PAGE.usual)));
    const whole = rarity.reduce((sum, each) => sum + each, 0);
    const candidates = new Map(); // by entry
    const pages = new Map();
    parts.forEach(({ scores }, place) => {
      for (const [number, score] of scores) {
        const entry = this.entries[number];
        const own = candidates.get(entry) ?? { entry, sum: 0, share: 0 };
        own.sum += rarity[place] * score;
        own.share += rarity[place] / whole;
        candidates.set(entry, own);
        const { forPage } = this.kinds[entry.kind];
        if (!forPage) continue;
        const page = pages.get(entry.page) ?? parts.map(() => ({ best: 0, all: 0 }));
        const here = score * forPage;
        page[place].best = Math.max(page[place].best, here);
        page[place].all += here;
        pages.set(entry.page, page);
      }
    });
    for (const candidate of candidates.values()) {
      candidate.score = candidate.sum * candidate.share ** PAGE.share * this.kinds[candidate.entry.kind].worth;
    }
    const shown = this.shownFor(candidates);
    for (const [page, found] of pages) {
      const candidate = shown.get(page) ?? { entry: this.first.get(page), score: 0 };
      candidates.set(candidate.entry, candidate);
      const sum = found.reduce((all, { best, all: each }, place) => all + rarity[place] * (best + Math.min(best, each - best) * PAGE.others), 0);
      const share = found.reduce((all, { best }, place) => all + (best ? rarity[place] / whole : 0), 0);
      candidate.score = Math.max(candidate.score, sum * share ** PAGE.share * this.kinds[this.first.get(page).kind].worth);
      candidate.whole = true;
    }
    const asked = new Set(parts.flatMap(({ words: all }) => all.map(family)));
    const best = [...candidates.values()];
    for (const candidate of best) if (!candidate.whole && this.kinds[candidate.entry.kind].ofPage) candidate.score *= PAGE.second;
    const titled = best
      .sort((a, b) => b.score - a.score)
      .slice(0, 150)
      .map((candidate) => ({ ...candidate, score: candidate.score * (1 + this.titled(candidate.entry, asked, parts.length === 1)) }))
      .sort((a, b) => b.score - a.score);
    return titled.filter(({ score }) => score >= titled[0].score * PAGE.least);
  }

  /** By page, the entry that stands for it: the page itself unless one of its sections says clearly more. */
  shownFor(candidates) {
    const shown = new Map();
    for (const candidate of candidates.values()) {
      const { page, kind, at } = candidate.entry;
      if (!this.kinds[kind].ofPage) continue;
      const score = candidate.score * (at ? 1 : PAGE.itself);
      if (score > (shown.get(page)?.score ?? -1)) shown.set(page, { candidate, score });
    }
    return new Map([...shown].map(([page, { candidate }]) => [page, candidate]));
  }

  /** What a title gains, by how much of it was asked for. One word asks for a whole subject, such as “databases”, and a stage is about one. */
  titled({ page, title, kind }, asked, subject) {
    const own = this.wordsOfTitle(this.kinds[kind].ofPage ? this.pages[page][1] : title);
    const has = own.filter((word) => asked.has(word)).length;
    const whole = subject && has && kind === this.stage ? PAGE.subject : 0;
    return own.length ? PAGE.title * (has / own.length) ** 2 + whole : 0;
  }
}

/** The first ones, with entries of one page apart: each that was taken makes the next of its page worth less. */
function apart(candidates, most) {
  const taken = [];
  const often = new Map();
  const left = [...candidates];
  while (left.length && taken.length < most) {
    let best = 0;
    let score = -1;
    left.forEach((candidate, place) => {
      const now = candidate.score * PAGE.again ** (often.get(candidate.entry.page) ?? 0);
      if (now > score) [best, score] = [place, now];
    });
    const [{ entry }] = left.splice(best, 1);
    often.set(entry.page, (often.get(entry.page) ?? 0) + 1);
    taken.push(entry);
  }
  return taken;
}

function grouped(list, key) {
  const groups = new Map();
  for (const value of list) {
    const name = key(value);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(value);
  }
  return groups;
}
