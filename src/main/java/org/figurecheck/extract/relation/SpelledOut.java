package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;

/**
 * What words behind a quotation spell out as its meaning: “三个坚持”，即…; “四个到位”（…）; “三项工程”：….
 *
 * @param stretch the words that do so
 * @param bracketed whether they stand in a bracket
 */
record SpelledOut(Span stretch, boolean bracketed) {
  private static final int FARTHEST = 240;
  private static final int LONGEST_NOUN = 10;
  private static final List<String> BEFORE_CUE = List.of("随", "立", "当", "亦", "非", "在");

  /** 即将, 即日, 即使, 即便 and the like spell out nothing. */
  private static final String OTHERWISE = "将日使便可时刻期";

  /** 指标, 指导, 指示 and the like are nouns or other verbs. */
  private static final String NO_MEANING = "标导示定数挥向引南派出明";

  /**
   * The words that spell out a quotation.
   *
   * @param close the character behind the quotation
   */
  static Optional<SpelledOut> behind(Passage passage, int close) {
    int at = close;
    while (at < close + LONGEST_NOUN && Passage.isHan(passage.at(at)) && passage.at(at) != '即') {
      at++;
    }
    int said = passage.at(at) == '，' ? at + 1 : at;
    int meant = afterMeaning(passage, close);
    int start =
        meant > 0
            ? meant
            : passage.at(said) == '即' ? afterCue(passage, said) : afterMark(passage, at);
    if (start < 0) {
      return Optional.empty();
    }
    boolean bracket =
        Passage.isOpening(passage.at(start - 1)) && meant < 0 || Passage.isOpening(passage.at(at));
    int end = bracket ? passage.scopeEnd(start) : passage.sentenceEnd(start);
    return end - start > FARTHEST
        ? Optional.empty()
        : Optional.of(new SpelledOut(new Span(start, end), bracket));
  }

  /** Where names begin right behind 指, or -1 where it means something else: “三有”指标. */
  private static int afterMeaning(Passage passage, int close) {
    int cue = passage.at(close) == '是' ? close + 1 : close;
    int at = passage.text().startsWith("指的是", cue) ? cue + 3 : cue + 1;
    boolean means = passage.at(cue) == '指' && NO_MEANING.indexOf(passage.at(cue + 1)) < 0;
    return means ? at : -1;
  }

  /** Where names begin behind 即, or -1 where it means something else. */
  private static int afterCue(Passage passage, int cue) {
    boolean other =
        OTHERWISE.indexOf(passage.at(cue + 1)) >= 0
            || AnyWord.closes(passage.between(Math.max(0, cue - 1), cue), BEFORE_CUE);
    int at = cue + 1;
    while ("是为：".indexOf(passage.at(at)) >= 0) {
      at++;
    }
    return other ? -1 : at;
  }

  /** Where names begin behind a colon, a dash or an opening bracket, or -1. */
  private static int afterMark(Passage passage, int mark) {
    char c = passage.at(mark);
    int at = mark + 1;
    if (c == '—') {
      return passage.at(at) == '—' ? at + 1 : -1;
    }
    if (c != '：' && c != '（' && c != '(') {
      return -1;
    }
    return passage.at(at) == '即' ? afterCue(passage, at) : at;
  }
}
