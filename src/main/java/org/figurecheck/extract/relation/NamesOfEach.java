package org.figurecheck.extract.relation;

import java.util.List;

/** The names that share a figure by 各: “语文、数学教师各15名”. */
final class NamesOfEach {
  private NamesOfEach() {}

  /** The names from a place to a figure, none where nothing stands between. */
  static List<Span> between(Passage passage, int from, Mention mention) {
    int start = from;
    while (start < mention.start() && PartGap.SEPARATORS.indexOf(passage.at(start)) >= 0) {
      start++;
    }
    for (int i = start; i < mention.start(); i++) {
      start = "，；".indexOf(passage.at(i)) >= 0 ? i + 1 : start;
    }
    int end = passage.at(mention.start()) == '各' ? mention.start() : mention.start() - 1;
    if (end <= start) {
      return List.of();
    }
    ItemList list = ItemList.of(passage.text(), new Span(start, end));
    return list.fitting(list.items().size() + 1).orElse(list.items());
  }
}
