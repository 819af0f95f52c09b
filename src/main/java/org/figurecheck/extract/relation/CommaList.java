package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of one make that commas part: “语音实验室，物理实验室、化学实验室以及生物实验室”. */
final class CommaList {
  private static final int LONGEST_NAME = 20;
  private static final int MOST = 24;

  private CommaList() {}

  /** The list with the names of one make that commas part from it, if there are any. */
  static Optional<ItemList> endingWith(Passage passage, ItemList list) {
    List<Span> names = new ArrayList<>(list.parted().items());
    int own = names.size();
    int from = own == 0 ? 0 : names.get(0).start();
    char ending = own == 0 ? ' ' : passage.at(names.get(own - 1).end() - 1);
    while (passage.at(beforeBlanks(passage, from) - 1) == '，' && names.size() < MOST) {
      int comma = beforeBlanks(passage, from) - 1;
      from = passage.clauseStart(comma);
      List<Span> before = ItemList.of(passage.text(), new Span(from, comma)).items();
      if (!areOfOneMake(passage, before, ending)) {
        return Optional.empty();
      }
      names.addAll(0, before);
    }
    return names.size() > own
        ? Optional.of(new ItemList(passage.text(), names, false))
        : Optional.empty();
  }

  private static int beforeBlanks(Passage passage, int position) {
    int at = position;
    while (passage.at(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  private static boolean areOfOneMake(Passage passage, List<Span> names, char ending) {
    return !names.isEmpty()
        && passage.mentions(names.get(0).start(), names.get(names.size() - 1).end()).isEmpty()
        && names.stream()
            .allMatch(
                name ->
                    name.length() > 1
                        && name.length() <= 2 * LONGEST_NAME
                        && passage.at(name.end() - 1) == ending);
  }
}
