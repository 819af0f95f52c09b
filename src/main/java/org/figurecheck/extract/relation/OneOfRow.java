package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import org.figurecheck.text.pattern.Sought;

/** Finds the one thing beside others that are counted alike: “围绕一个中心（水质），抓住两个关键（水源、管网）”. */
final class OneOfRow {
  /** What is kept to, so that nothing but its one name follows in a bracket. */
  private static final Sought ONE =
      Sought.of(
          "(?:围绕|突出|坚持|紧扣|聚焦|把握|抓住|抓牢|明确|确立|锚定|紧盯|贯穿)(一[个条项]\\p{Han}{2})"
              + "[（(](\\p{Han}{2,8}(?:、\\p{Han}{2,8}){0,3})[）)][，、；]\\p{Han}{0,4}$");

  /** What a number behind it counts that names what it counts in a bracket too. */
  private static final Sought ALIKE = Sought.of("^\\p{Han}{2}[（(]\\p{Han}{2,8}、\\p{Han}");

  private static final List<String> REMARKS =
      List.of("含", "其中", "包括", "如", "即", "见", "附", "位于", "占", "共", "已", "原", "另", "由", "拟");

  private static final int FARTHEST = 60;
  private static final int REACH = 24;
  private static final int TERM = 2;

  private final Passage passage;

  OneOfRow(Passage passage) {
    this.passage = passage;
  }

  /** The one thing right before a number of others. */
  Optional<Tie> before(Mention mention) {
    int verb = mention.start();
    while (mention.start() - verb <= 2 * TERM && Passage.isHan(passage.at(verb - 1))) {
      verb--;
    }
    boolean bracket = "，、；".indexOf(passage.at(verb - 1)) >= 0 && isClosing(verb - 2);
    int reach = Math.min(passage.text().length(), mention.end() + REACH);
    if (!bracket || !ALIKE.isIn(passage.between(mention.end(), reach))) {
      return Optional.empty();
    }
    int from = Math.max(passage.sentenceStart(mention.start()), mention.start() - FARTHEST);
    return ONE.firstIn(passage.between(from, mention.start()))
        .filter(one -> !AnyWord.opens(one.group(2), REMARKS) && one.group(2).indexOf('等') < 0)
        .map(
            one -> {
              Span count = new Span(from + one.start(1), from + one.end(1));
              Span names = new Span(from + one.start(2), from + one.end(2));
              return Listed.all(count, ItemList.of(passage.text(), names).items());
            });
  }

  private boolean isClosing(int at) {
    return passage.at(at) == '）' || passage.at(at) == ')';
  }
}
