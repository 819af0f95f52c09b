package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** Finds what several years have on average beside what all of them have: “五年共招聘450人，年均90人”. */
final class YearlyMeanReader {
  private static final Sought MEAN =
      Sought.of("(?:年均|平均每年|每年平均)([^，。；、：0-9增减升降]{0,8}?)(?:为|达|达到|有)?$");
  private static final Sought EACH_YEAR = Sought.of("每年[^，。；、0-9]{0,8}$");
  private static final Sought TOGETHER = Sought.of("^(共|共计|合计|总计|累计)[^，。；、0-9]{0,4}$");
  private static final List<String> TOTAL = List.of("共", "累计", "总", "合计");
  private static final int REACH = 16;

  private final Passage passage;

  YearlyMeanReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .filter(Mention::isQuantity)
        .flatMap(mention -> tie(mention).or(() -> before(mention)).stream())
        .toList();
  }

  /** “每年捐资500万元，五年共2500万元”: the mean is told first. */
  private Optional<Tie> before(Mention total) {
    if (total.index() < 2) {
      return Optional.empty();
    }
    Mention span = passage.mentions().get(total.index() - 1);
    Mention mean = passage.mentions().get(total.index() - 2);
    boolean told =
        TOGETHER.isIn(passage.between(span, total, REACH))
            && isSpan(span)
            && mean.isQuantity()
            && Units.areOfOneWord(mean, total)
            && passage.between(mean, span, REACH).equals("，")
            && EACH_YEAR.isIn(lead(mean));
    return told ? Optional.of(Tie.quotient(total, span, mean, Answer.UNKNOWN)) : Optional.empty();
  }

  private Optional<Tie> tie(Mention mean) {
    String lead = lead(mean);
    Optional<Matcher> told = MEAN.firstIn(lead);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String counted = told.get().group(1);
    List<Mention> before = passage.unbracketed(passage.sentenceStart(mean.start()), mean.start());
    List<Mention> totals =
        before.stream().filter(m -> m.isQuantity() && Units.sameClass(m, mean)).toList();
    List<Mention> spans = before.stream().filter(this::isSpan).toList();
    boolean one = totals.size() == 1 && spans.size() == 1 && lead(totals.get(0)).contains(counted);
    return one && spans.get(0).end() <= totals.get(0).start()
        ? Optional.of(tie(totals.get(0), spans.get(0), mean))
        : Optional.empty();
  }

  private boolean isSpan(Mention mention) {
    return mention.kind() == Kind.DURATION && YearSpan.of(passage, mention) > 1;
  }

  private String lead(Mention mention) {
    return Chain.lead(passage, mention, REACH);
  }

  private Tie tie(Mention total, Mention span, Mention mean) {
    Answer sure = AnyWord.in(lead(total), TOTAL) ? Answer.YES : Answer.UNKNOWN;
    return Tie.quotient(total, span, mean, sure);
  }
}
