package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.text.FullStops;
import org.figurecheck.text.FullWidth;

/** A repaired text in simplified script with its figures in place. */
final class Passage {
  private static final int LONGEST = 1000;
  private static final int NEAR = 60;
  private static final String ENDS = "。！？!?\n";
  private static final String BREAKS = ENDS + "；，：";

  /** Most characters lie between these, and are no marks. */
  private static final char FIRST_HAN = 0x4E00;

  private static final char LAST_HAN = 0x9FFF;
  private static final String OPENING = "“‘「『《〈（([【〔";
  private static final String CLOSING = "”’」』》〉）)]】〕〞";

  private final String text;
  private final List<Mention> mentions;

  /** The characters with which sentences end, and those with which clauses do. */
  private final Places ends;

  private final Places breaks;

  /** The characters that open or close brackets and quotations. */
  private final Places brackets;

  /**
   * A passage.
   *
   * @param text the text, folded without moving any character
   * @param mentions its figures in the order of the text
   */
  Passage(String text, List<Mention> mentions) {
    this.text = FullWidth.marks(text);
    this.mentions = List.copyOf(mentions);
    this.ends = new Places(text.length());
    this.breaks = new Places(text.length());
    this.brackets = new Places(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isWord(at(i))) {
        mark(i);
      }
    }
  }

  private static boolean isWord(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN;
  }

  private void mark(int position) {
    boolean end = isEnd(position);
    if (end) {
      ends.add(position);
    }
    if (end || BREAKS.indexOf(at(position)) >= 0) {
      breaks.add(position);
    }
    if (turn(at(position)) != 0) {
      brackets.add(position);
    }
  }

  String text() {
    return text;
  }

  /** The text in small letters, each in the place of its capital. */
  String lower() {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  List<Mention> mentions() {
    return mentions;
  }

  private boolean isEnd(int position) {
    char c = at(position);
    return ENDS.indexOf(c) >= 0 || (c == '.' && FullStops.ends(text, position));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isOpening(char c) {
    return !isWord(c) && OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return !isWord(c) && CLOSING.indexOf(c) >= 0;
  }

  /** How much deeper in brackets and quotations one stands behind a character. */
  private static int turn(char c) {
    return isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
  }

  /** Whether words hold nothing but Han characters. */
  static boolean areHan(String words) {
    return words.chars().allMatch(c -> isHan((char) c));
  }

  static boolean isHan(char c) {
    return isWord(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** Whether a sentence ends with the character at a position; one does outside the text. */
  boolean endsAt(int position) {
    return position < 0 || position >= text.length() || ends.has(position);
  }

  /** Whether a clause ends with the character at a position. */
  boolean breaksAt(int position) {
    return position < 0 || position >= text.length() || breaks.has(position);
  }

  char at(int position) {
    return position >= 0 && position < text.length() ? text.charAt(position) : '\n';
  }

  String between(int start, int end) {
    return start < end ? text.substring(start, end) : "";
  }

  /** The words between two figures, or what matches nothing where they stand far apart. */
  String between(Mention before, Mention behind, int reach) {
    boolean near = behind.start() - before.end() <= reach;
    return near ? between(before.end(), behind.start()) : "。";
  }

  /** The figures that begin at or after one character and end at or before another. */
  List<Mention> mentions(int from, int to) {
    int first = firstAt(from);
    int end = firstAt(to);
    boolean beyond = end > first && mentions.get(end - 1).end() > to;
    return mentions.subList(first, Math.max(first, beyond ? end - 1 : end));
  }

  /** The index of the first figure that begins at or after a character. */
  int firstAt(int position) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last figure that ends at or before a character and stands near it. */
  Optional<Mention> before(int position) {
    List<Mention> near = mentions(position - NEAR, position);
    return near.isEmpty() ? Optional.empty() : Optional.of(near.get(near.size() - 1));
  }

  /** The last figure near before a character that stands in no bracket closed before it. */
  Optional<Mention> beforeOutside(int position) {
    return mentions(position - NEAR, position).stream()
        .filter(mention -> isWithinReach(mention.end(), position))
        .reduce((earlier, later) -> later);
  }

  /** The figure behind another. */
  Optional<Mention> next(Mention mention) {
    int next = mention.index() + 1;
    return next < mentions.size() ? Optional.of(mentions.get(next)) : Optional.empty();
  }

  /** Where the sentence that holds a character begins. */
  int sentenceStart(int position) {
    return start(ends, position);
  }

  /** Where the sentence that holds a character ends, before its closing mark. */
  int sentenceEnd(int position) {
    return end(ends, position);
  }

  /** Where the clause that holds a character begins. */
  int clauseStart(int position) {
    return start(breaks, position);
  }

  /** Where the clause that holds a character ends. */
  int clauseEnd(int position) {
    return end(breaks, position);
  }

  private int start(Places marks, int position) {
    int floor = Math.max(0, position - LONGEST);
    return marks.last(floor, Math.min(position, text.length())) + 1;
  }

  private int end(Places marks, int position) {
    int limit = Math.min(text.length(), position + LONGEST);
    return Math.max(position, marks.first(position, limit));
  }

  /** Where the line that holds a character begins, or so many characters before it. */
  int lineStart(int position, int farthest) {
    int floor = Math.max(0, position - farthest);
    return floor + between(floor, position).lastIndexOf('\n') + 1;
  }

  /** Where the line that holds a character ends, or so many characters behind it. */
  int lineEnd(int position, int farthest) {
    int limit = Math.min(text.length(), position + farthest);
    int end = between(position, limit).indexOf('\n');
    return end < 0 ? limit : position + end;
  }

  /** Whether neither clause nor bracket begins or ends in a stretch. */
  boolean isUnbroken(int start, int end) {
    if (start >= end) {
      return true;
    }
    return start >= 0
        && end <= text.length()
        && breaks.first(start, end) == end
        && brackets.first(start, end) == end
        && text.substring(start, end).indexOf('、') < 0;
  }

  /** Where the sentence, or the bracket that it stands in, ends after a character. */
  int scopeEnd(int position) {
    int last = Math.min(text.length(), position + LONGEST);
    int depth = 0;
    for (int at = mark(position, last); at < last; at = mark(at + 1, last)) {
      depth += turn(at(at));
      if (at(at) == '\n' || depth < 0 || (depth == 0 && ends.has(at))) {
        return at;
      }
    }
    return Math.max(position, last);
  }

  /** The next character that ends a sentence, opens a bracket or closes one. */
  private int mark(int position, int limit) {
    return Math.min(ends.first(position, limit), brackets.first(position, limit));
  }

  /** Whether two places stand in the same bracket, or the later in one opened in between. */
  boolean isWithinReach(int from, int to) {
    int depth = 0;
    for (int at = brackets.first(from, to); at < to; at = brackets.first(at + 1, to)) {
      depth += turn(at(at));
      if (depth < 0) {
        return false;
      }
    }
    return true;
  }

  /** The figures of a stretch that do not stand in brackets or quotations within it. */
  List<Mention> unbracketed(int from, int to) {
    List<Mention> plain = new ArrayList<>();
    int depth = 0;
    int at = brackets.first(from, to);
    for (Mention mention : mentions(from, to)) {
      for (; at < mention.start(); at = brackets.first(at + 1, to)) {
        depth += turn(at(at));
      }
      if (depth == 0) {
        plain.add(mention);
      }
    }
    return plain;
  }

  /** A stretch without the brackets in it and what they hold. */
  String unbracketedText(int from, int to) {
    if (brackets.first(from, to) >= to) {
      return between(from, to);
    }
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += isOpening(at(i)) ? 1 : 0;
      plain.append(depth == 0 ? String.valueOf(at(i)) : "");
      depth -= isClosing(at(i)) ? 1 : 0;
    }
    return plain.toString();
  }
}
