package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.figurecheck.text.pattern.Sought;

/** Parts whose numbers stand in brackets behind their names: “门诊（5万人次）、急诊（2万人次）”. */
final class BracketedParts {
  private static final int LONGEST_NAME = 16;
  private static final int MOST = 30;
  private static final Sought HEDGE = Sought.of("^(共计?|计|约|大约|近|接近|将近|超|超过|逾|突破|不足|不到)?$");
  private static final List<String> BEHIND = List.of("左右", "上下", "以上");
  private static final List<String> JOINERS = List.of("以及", "、", "，", "；", "和", "及", "与");

  private BracketedParts() {}

  /** The parts from a place on, none where fewer than two follow or one cannot be read. */
  static List<Part> from(Passage passage, int start) {
    List<Part> parts = new ArrayList<>();
    int at = start;
    while (at >= 0 && parts.size() < MOST) {
      int open = opening(passage, at);
      int index = passage.firstAt(open + 1);
      if (open <= at || index >= passage.mentions().size()) {
        return List.of();
      }
      Mention mention = passage.mentions().get(index);
      int close = mention.end() + hedge(passage, mention.end());
      boolean filled =
          HEDGE.isIn(passage.between(open + 1, mention.start()))
              && Passage.isClosing(passage.at(close))
              && mention.isQuantity();
      if (!filled || (!parts.isEmpty() && !Units.sameClass(parts.get(0).mention(), mention))) {
        return List.of();
      }
      parts.add(new Part(mention, passage.between(at, open).strip(), List.of(), false));
      at = behindJoiner(passage, close + 1);
    }
    return parts.size() > 1 ? parts : List.of();
  }

  private static int hedge(Passage passage, int at) {
    return BEHIND.contains(passage.between(at, Math.min(passage.text().length(), at + 2))) ? 2 : 0;
  }

  private static int opening(Passage passage, int from) {
    for (int at = from; at <= from + LONGEST_NAME; at++) {
      char here = passage.at(at);
      if (here == '(' || here == '（') {
        return at;
      }
      if (passage.breaksAt(at) || here == '、' || Character.isDigit(here)) {
        return -1;
      }
    }
    return -1;
  }

  private static int behindJoiner(Passage passage, int at) {
    for (String joiner : JOINERS) {
      if (passage.text().startsWith(joiner, at)) {
        return at + joiner.length();
      }
    }
    return -1;
  }
}
