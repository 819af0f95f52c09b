package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;

/** Finds schools counted again within a sentence: “改建3所幼儿园，确保3所幼儿园如期开园”. */
final class AnaphoraReader {
  private static final List<String> AGAIN =
      List.of("确保", "促进", "促使", "推动", "帮助", "支持", "使", "让", "这", "上述", "以上");
  private static final Pattern NOUN =
      Pattern.compile("^[^，。；、：0-9]{0,8}?(高中|初中|小学|中学|学校|幼儿园|学院|校区|教学点)");
  private static final Pattern OTHERS = Pattern.compile("其中|另|其余|剩余|其他|再|分别|至少");
  private static final int LONGEST = 20;

  private final Passage passage;

  AnaphoraReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream().flatMap(again -> tie(again).stream()).toList();
  }

  private Optional<Tie> tie(Mention again) {
    if (again.unitClass() != UnitClass.INSTITUTION || !isTakenUp(again) || noun(again).isEmpty()) {
      return Optional.empty();
    }
    int start = passage.sentenceStart(again.start());
    List<Mention> before =
        passage.mentions(start, again.start()).stream()
            .filter(m -> m.unitClass() == UnitClass.INSTITUTION)
            .toList();
    return before.size() == 1 && isSame(before.get(0), again)
        ? Optional.of(Tie.again(before.get(0), again, Answer.YES))
        : Optional.empty();
  }

  private boolean isTakenUp(Mention again) {
    String before = passage.between(Math.max(0, again.start() - 2), again.start());
    return AnyWord.closes(before, AGAIN);
  }

  /** Whether the words behind the earlier number hold those behind the later. */
  private boolean isSame(Mention first, Mention again) {
    int to = Math.min(again.start(), first.end() + LONGEST);
    String behind = passage.between(first.end(), to);
    boolean others = OTHERS.matcher(passage.between(first.end(), again.start())).find();
    return !others && noun(again).filter(behind::contains).isPresent();
  }

  private Optional<String> noun(Mention mention) {
    int to = Math.min(passage.text().length(), mention.end() + LONGEST);
    Matcher noun = NOUN.matcher(passage.between(mention.end(), to));
    return noun.find() ? Optional.of(noun.group()) : Optional.empty();
  }
}
