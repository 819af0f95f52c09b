package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.text.ReadingStopped;

/** Finds titles that are counted when they are taken up again: “印发《食堂办法》《宿舍办法》。这两个办法…”. */
final class TitlesReader {
  private static final List<String> AGAIN = List.of("这", "上述", "以上", "前述");
  private static final List<String> NOUNS =
      List.of(
          "文件", "办法", "方案", "意见", "制度", "规定", "细则", "通知", "规划", "条例", "标准", "指南", "预案", "计划", "清单");
  private static final String ANY = NOUNS.get(0);
  private static final List<String> JOINTS = List.of("", "、", "，", "和", "与", "及", "以及");
  private static final int MOST = 9;
  private static final int FARTHEST = 400;

  private final Passage passage;

  TitlesReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      int count = mention.listCount();
      boolean again =
          count > 1
              && count <= MOST
              && AnyWord.closes(
                  passage.between(Math.max(0, mention.start() - 2), mention.start()), AGAIN);
      if (again) {
        tie(mention, count).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Mention mention, int count) {
    int sentence = passage.sentenceStart(mention.start());
    List<Span> titles = titles(sentence, mention.start());
    if (titles.isEmpty() && sentence > 1 && passage.at(sentence - 1) != '\n') {
      titles = titles(passage.sentenceStart(sentence - 1), sentence);
    }
    if (titles.size() < 2 || !areCalled(mention, titles)) {
      return Optional.empty();
    }
    return titles.size() == count || areAll(titles)
        ? Optional.of(Listed.all(mention, titles))
        : Optional.empty();
  }

  private List<Span> titles(int from, int to) {
    List<Span> titles = new ArrayList<>();
    String stretch = to - from > FARTHEST ? "" : passage.between(from, to);
    int open = stretch.indexOf('《');
    while (open >= 0) {
      int close = stretch.indexOf('》', open);
      if (close < 0) {
        break;
      }
      titles.add(new Span(from + open, from + close + 1));
      open = stretch.indexOf('《', close);
    }
    return titles;
  }

  /** Whether the noun behind the number is what each title ends with, or takes in any. */
  private boolean areCalled(Mention mention, List<Span> titles) {
    String behind =
        passage.between(mention.end(), Math.min(passage.text().length(), mention.end() + 2));
    return NOUNS.contains(behind)
        && (behind.equals(ANY) || titles.stream().allMatch(t -> name(t).endsWith(behind)));
  }

  private String name(Span title) {
    String name = passage.between(title.start() + 1, title.end() - 1);
    int bracket = Math.max(name.indexOf('（'), name.indexOf('('));
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  /** Whether they stand in one row that no 等 closes. */
  private boolean areAll(List<Span> titles) {
    for (int i = 1; i < titles.size(); i++) {
      if (!JOINTS.contains(passage.between(titles.get(i - 1).end(), titles.get(i).start()))) {
        return false;
      }
    }
    return passage.at(titles.get(titles.size() - 1).end()) != '等';
  }
}
