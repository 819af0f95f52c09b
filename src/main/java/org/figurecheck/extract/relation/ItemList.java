package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurecheck.text.pattern.Sought;

/**
 * The names that a text joins into a list, and how sure it is where the list begins.
 *
 * @param text the text
 * @param items the names, split at enumeration commas and between quotations only
 * @param quoted whether every name is a quotation, or all stand in one
 */
record ItemList(String text, List<Span> items, boolean quoted) {
  private static final int LONGEST = 1000;

  /** One thing that is told of all, and no two. */
  private static final Sought ATTRIBUTE =
      Sought.of("^[^和与及、等]{0,10}(率|度|分|比例|比重|占比|指数|数量|人数|总数|收入|产值|产量|面积|成绩|余额)$");

  private static final Set<String> SETTINGS = Set.of("内设", "下设", "设有", "下辖", "辖有", "现有");
  private static final int ENDING = 2;

  /** The characters with which 等 makes a word. */
  private static final String NO_REST_BEFORE = "同高平均中初优";

  private static final String NO_REST_BEHIND = "级次候分额于同";
  private static final int LONGEST_NOUN = 8;
  private static final Set<String> SUBJECTS =
      Verbs.words("语文 数学 英语 外语 物理 化学 生物 历史 地理 政治 思政 体育 音乐 美术 艺术 科学 劳动 信息技术 心理健康");
  private static final Set<String> LEVELS =
      Verbs.words("国家 国家级 省 省级 市 市级 县 县级 区 区级 镇 镇级 乡 乡镇 村 村级 校 校级 州 州级 园 班级");

  ItemList {
    items = List.copyOf(items);
  }

  /** The list whose last name ends at a character, as far back as its clause goes. */
  static ItemList endingAt(Passage passage, int end) {
    int start = end;
    int depth = 0;
    while (start > 0 && end - start < LONGEST) {
      char c = passage.at(start - 1);
      depth += Passage.isClosing(c) ? 1 : Passage.isOpening(c) ? -1 : 0;
      if (depth < 0 || c == '\n' || (depth == 0 && passage.breaksAt(start - 1))) {
        break;
      }
      start--;
    }
    return of(passage.text(), new Span(afterInner(passage.text(), start, end), end));
  }

  /** Where a list begins behind another that 等 closes: 从事养殖、加工等工作的“中级、高级”. */
  private static int afterInner(String text, int start, int end) {
    boolean listed = false;
    int rest = end;
    for (int at = start + 1; at < end - 1; at++) {
      char c = text.charAt(at);
      if (Passage.isOpening(c)) {
        return start;
      }
      if (c == '的' && at > rest && at - rest <= LONGEST_NOUN) {
        return at + 1;
      }
      boolean closes =
          c == '等'
              && NO_REST_BEFORE.indexOf(text.charAt(at - 1)) < 0
              && NO_REST_BEHIND.indexOf(text.charAt(at + 1)) < 0;
      listed |= c == '、';
      rest = c == '、' ? end : listed && closes ? at : rest;
    }
    return start;
  }

  /** The list that fills a stretch of text. */
  static ItemList of(String text, Span span) {
    List<Span> items = NameSplit.split(text, span);
    boolean quoted = !items.isEmpty() && NameSplit.quotations(text, items);
    Span last = items.isEmpty() ? span : items.get(items.size() - 1);
    if ((items.size() == 1 || !quoted)
        && last.length() > 1
        && NameSplit.isQuoteEnd(text.charAt(last.end() - 1))) {
      Span quotation = NameSplit.lastQuotation(text, last);
      List<Span> within =
          NameSplit.split(text, new Span(quotation.start() + 1, quotation.end() - 1));
      if (within.size() > 1 || items.size() == 1) {
        return new ItemList(text, within.size() > 1 ? within : List.of(quotation), true);
      }
    }
    return new ItemList(text, items, quoted);
  }

  /** The reading of the list that names just so many, where one does. */
  Optional<List<Span>> fitting(int count) {
    for (int from = 0; from < items.size(); from++) {
      if (from > 0 && Verbs.opening(text, items.get(from)) == 0 && !leads(items.get(from))) {
        continue;
      }
      List<Span> reading = trimmed(from);
      if (reading.size() == count) {
        return Optional.of(reading);
      }
      Optional<List<Span>> divided = divided(reading, count);
      if (divided.isPresent()) {
        return divided;
      }
    }
    return Optional.empty();
  }

  /** “甲校、乙校内设办公室、教务处”: a verb within a name leads to those behind it. */
  private boolean leads(Span item) {
    return AnyWord.in(item.in(text), SETTINGS);
  }

  /** All names, divided at a conjunction where that gives the number. */
  Optional<List<Span>> filling(int count) {
    return items.size() == count ? Optional.of(items) : divided(items, count);
  }

  /** Whether names joined of two, however they are divided, can be as many as the number. */
  boolean isEither(int count) {
    List<Span> names = names();
    long joined = names.stream().filter(name -> conjunction(name) > 0).count();
    return joined > 0 && Math.abs(count - names.size()) <= joined;
  }

  /** All names, the first without the words that lead to it. */
  List<Span> names() {
    return trimmed(0);
  }

  /** The list from the last name that a verb of its own leads to: “停办甲、撤并乙、丙” names two. */
  ItemList ofLastVerb() {
    int from = items.size() - 1;
    while (from > 0 && (quoted || Verbs.opening(text, items.get(from)) == 0)) {
      from--;
    }
    return new ItemList(text, items.subList(Math.max(from, 0), items.size()), quoted);
  }

  private List<Span> trimmed(int from) {
    List<Span> reading = new ArrayList<>(items.subList(from, items.size()));
    if (!quoted) {
      Span first = reading.get(0);
      int at = reading.size() == 1 ? conjunction(first) : -1;
      int longest =
          at > 0
              ? first.end() - afterConjunction(at)
              : reading.stream().skip(1).mapToInt(Span::length).max().orElse(0);
      Span name = at > 0 ? first.to(at) : first;
      reading.set(0, first.from(Verbs.trimmed(text, name, longest + 2).start()));
    } else if (!NameSplit.isQuotation(text, reading.get(0)) && reading.size() > 1) {
      reading.set(0, NameSplit.lastQuotation(text, reading.get(0)));
    }
    return reading;
  }

  /** The list with names divided at conjunctions wherever both halves are of one make. */
  ItemList parted() {
    List<Span> parted = new ArrayList<>();
    for (Span item : items) {
      int at = conjunction(item);
      Span left = at > 0 ? item.to(at) : item;
      Span right = at > 0 ? item.from(afterConjunction(at)) : item;
      if (at > 0 && areSisters(left, right)) {
        parted.add(left);
        parted.add(right);
      } else {
        parted.add(item);
      }
    }
    return new ItemList(text, parted, quoted);
  }

  /** Whether all names, the last word of the first of them, are subjects that schools teach. */
  boolean areSubjects() {
    return items.stream().skip(1).allMatch(item -> SUBJECTS.contains(item.in(text)))
        && AnyWord.closes(items.get(0).in(text), SUBJECTS);
  }

  /** Whether the names on both sides of a conjunction are of one make, so that they are two. */
  private boolean areSisters(Span one, Span other) {
    return endAlike(one, other)
        || haveOneEnding(one, other)
        || LEVELS.contains(other.in(text)) && AnyWord.closes(one.in(text), LEVELS)
        || SUBJECTS.contains(other.in(text)) && AnyWord.closes(one.in(text), SUBJECTS);
  }

  /** “清桥镇及石堰镇”. */
  private boolean haveOneEnding(Span one, Span other) {
    return one.length() > ENDING
        && one.length() == other.length()
        && text.charAt(one.end() - 1) == text.charAt(other.end() - 1);
  }

  private boolean endAlike(Span one, Span other) {
    return one.length() > ENDING
        && other.length() > ENDING
        && text.regionMatches(one.end() - ENDING, text, other.end() - ENDING, ENDING);
  }

  /** Divides the last name, or else the first, at a conjunction, if that gives the number. */
  private Optional<List<Span>> divided(List<Span> reading, int count) {
    if (reading.size() + 1 != count) {
      return Optional.empty();
    }
    for (int index : new int[] {reading.size() - 1, 0}) {
      Span item = reading.get(index);
      int at = conjunction(item);
      if (at > 0) {
        List<Span> divided = new ArrayList<>(reading);
        divided.set(index, item.to(at));
        divided.add(index + 1, item.from(afterConjunction(at)));
        return Optional.of(divided);
      }
    }
    return Optional.empty();
  }

  private int afterConjunction(int at) {
    return text.startsWith("以及", at) ? at + 2 : at + 1;
  }

  /**
   * The list without what is told of all behind its last name, where the others end as that does:
   * “甲校、乙校、丙校升学率”.
   */
  ItemList withoutAttribute() {
    Span last = items.get(items.size() - 1);
    char ending = text.charAt(items.get(0).end() - 1);
    int end = last.start() + last.in(text).indexOf(ending, 1) + 1;
    boolean alike =
        items.size() > 2
            && items.subList(0, items.size() - 1).stream()
                .allMatch(item -> text.charAt(item.end() - 1) == ending);
    boolean longer = alike && end > last.start() + 1 && end < last.end();
    if (!longer || !ATTRIBUTE.isIn(text.substring(end, last.end()))) {
      return this;
    }
    List<Span> bare = new ArrayList<>(items);
    bare.set(items.size() - 1, last.to(end));
    return new ItemList(text, bare, quoted);
  }

  /** How many conjunctions the names have. */
  long joints() {
    return items.stream()
        .flatMapToInt(item -> IntStream.range(item.start(), item.end() - 1))
        .filter(at -> NameSplit.isConjunction(text, at))
        .count();
  }

  /** Where the last name is joined of two, or -1. */
  int joint() {
    return conjunction(items.get(items.size() - 1));
  }

  /** Where a name is joined of two by its last conjunction outside quotations, or -1. */
  private int conjunction(Span item) {
    int depth = 0;
    for (int i = item.end() - 1; i > item.start(); i--) {
      char c = text.charAt(i);
      depth += Passage.isClosing(c) ? 1 : Passage.isOpening(c) ? -1 : 0;
      if (depth == 0 && i < item.end() - 1 && NameSplit.isConjunction(text, i)) {
        return c == '及' && text.charAt(i - 1) == '以' ? i - 1 : i;
      }
    }
    return -1;
  }

  /**
   * Whether nothing suggests that the list begins later than its clause: no later name opens a
   * statement, all are of one make, and however names joined of two are divided, they are not as
   * many as the count.
   */
  boolean isCertain(int count) {
    return isPlain(count) && isOfOneMake();
  }

  /** The same, whether or not all are of one make. */
  boolean isPlain(int count) {
    List<Span> names = names();
    boolean plain = names.stream().allMatch(name -> quoted || Verbs.opening(text, name) == 0);
    return names.size() > 1 && plain && !isEither(count);
  }

  private boolean isOfOneMake() {
    List<Span> names = names();
    int longest = names.stream().skip(1).mapToInt(Span::length).max().orElse(0);
    int shortest = names.stream().skip(1).mapToInt(Span::length).min().orElse(0);
    boolean oneEnding = names.stream().skip(1).allMatch(name -> endAlike(name, names.get(0)));
    boolean oneLength = longest - shortest <= 3 && names.get(0).length() <= longest + 2;
    return quoted || oneEnding || oneLength;
  }
}
