package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Kind;

/**
 * Names behind a number that may be parted by any mark, each perhaps with a remark in brackets:
 * “8所，即：东岭小学（田径），西河小学（足球）；…”. Only their number tells that they are the list.
 *
 * @param from where the first begins
 */
record Names(Passage passage, int from) {
  private static final int LONGEST = 20;
  private static final int MOST = 40;
  private static final Set<String> REMARKS =
      Set.of(
          "含", "其中", "不含", "包括", "如", "见", "由", "原", "以", "均", "附", "已", "占", "共", "另", "即", "为");

  /** The names up to the end of the clause or the sentence, if they are just so many. */
  Optional<List<Span>> ofJust(int count) {
    List<Span> names = new ArrayList<>();
    int limit = Math.min(passage.scopeEnd(from), passage.sentenceEnd(from));
    int start = from;
    for (int at = from; at <= limit && names.size() <= Math.min(count, MOST); at++) {
      if (at == limit || "、，；".indexOf(passage.at(at)) >= 0) {
        Optional<Span> name = name(start, at);
        if (name.isEmpty()) {
          return Optional.empty();
        }
        names.add(name.get());
        start = at + 1;
        boolean ends = at == limit || passage.breaksAt(at);
        if (names.size() == count && ends && !goesOn(start, names)) {
          return Optional.of(names);
        }
      } else if (Passage.isOpening(passage.at(at)) && "（(".indexOf(passage.at(at)) >= 0) {
        at = passage.scopeEnd(at + 1);
      }
    }
    return Optional.empty();
  }

  /** Whether one more of the same make follows. */
  private boolean goesOn(int start, List<Span> names) {
    String next = passage.between(start, passage.clauseEnd(start)).split("[、（(]", 2)[0];
    String last = names.get(names.size() - 1).in(passage.text());
    return passage.at(start - 1) != '。' && PartName.areSisters(last, next);
  }

  /** A name without the bracket behind it, none where the words tell rather than name. */
  private Optional<Span> name(int start, int end) {
    int stop = start;
    while (stop < end && "（(".indexOf(passage.at(stop)) < 0) {
      stop++;
    }
    Span span = new Span(start, stop);
    String name = span.in(passage.text()).strip();
    boolean plain =
        name.length() > 1
            && name.length() <= LONGEST
            && !AnyWord.opens(name, REMARKS)
            && !OrdinalParts.isLabel(name)
            && Verbs.opening(passage.text(), span) == 0
            && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "“”《》·-".indexOf(c) >= 0);
    boolean counts =
        passage.mentions(start, stop).stream()
            .anyMatch(m -> m.isQuantity() || m.kind() == Kind.LIST_NUMBER);
    return plain && !counts ? Optional.of(span) : Optional.empty();
  }
}
