package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** Finds what each has before those who have it and what all have: “委员每人联系4户，8名委员共联系32户”. */
final class EachBeforeAll {
  private static final Sought EACH =
      Sought.of(
          "^(?:\\p{Han}{0,8}?(\\p{Han}{2})每([人户校村站])|每([名位个所家户村座处])(\\p{Han}{2})\\p{Han}{0,4}?)(\\p{Han}{0,4})$");

  /** What each has by the week, or is asked to have. */
  private static final Sought ASKED = Sought.of("每.*每|[周月天日季年]|至少|最|应|须|可|要|力争|计划|标准");

  /** Where some have more or fewer, or share what they have. */
  private static final Sought UNLIKE =
      Sought.of("[多少][联包帮结走服挂]|若干|不等|[较略稍][多少]|[多少]于|不足|不满|不承担|除外|部分|有的|个别|共同|交叉|重复|骨干|另|其中");

  private static final Sought BETWEEN = Sought.of("^[^，。；、：0-9]{0,4}，\\p{Han}{0,4}$");
  private static final Sought ALL =
      Sought.of("^(\\p{Han}{2,8}?)(?:一?共计?|合计|总计|总共|累计)(\\p{Han}{0,6})$");
  private static final String PERSON = "人名位";
  private static final int REACH = 18;

  private final Passage passage;
  private final List<Mention> mentions;

  EachBeforeAll(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  List<Tie> read() {
    return mentions.stream()
        .filter(each -> each.isQuantity() && each.index() + 2 < mentions.size())
        .flatMap(each -> tie(each).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention each) {
    if (!AnyWord.holds(passage.text(), '每', each.start() - REACH, each.start())) {
      return Optional.empty();
    }
    int clause = passage.clauseStart(each.start());
    if (each.start() - clause > REACH) {
      return Optional.empty();
    }
    String lead = passage.between(clause, each.start());
    return lead.indexOf('每') < 0 || ASKED.isIn(lead)
        ? Optional.empty()
        : EACH.firstIn(lead).flatMap(told -> tie(each, told));
  }

  private Optional<Tie> tie(Mention each, Matcher told) {
    Mention count = mentions.get(each.index() + 1);
    Mention total = mentions.get(each.index() + 2);
    boolean before = told.group(1) != null;
    String measure = told.group(before ? 2 : 3);
    boolean near = count.start() - each.end() <= REACH && total.start() - count.end() <= REACH;
    boolean counted = count.kind() == Kind.COUNT && isCountedBy(measure, count.symbol());
    if (!near
        || !counted
        || !Units.areOfOneWord(each, total)
        || !BETWEEN.isIn(passage.between(each.end(), count.start()))) {
      return Optional.empty();
    }
    String noun = told.group(before ? 1 : 4);
    return ALL.firstIn(passage.between(count.end(), total.start()))
        .filter(all -> before ? all.group(1).endsWith(noun) : all.group(1).startsWith(noun))
        .filter(all -> isSameDeed(told.group(5), all.group(2)))
        .filter(all -> !UNLIKE.isIn(passage.between(total.end(), passage.sentenceEnd(total.end()))))
        .map(all -> Tie.quotient(total, count, each, Answer.UNKNOWN));
  }

  private static boolean isCountedBy(String measure, String symbol) {
    return measure.equals(symbol)
        || PERSON.contains(measure) && !symbol.isEmpty() && PERSON.contains(symbol)
        || measure.equals("校") && symbol.equals("所")
        || measure.equals("村") && symbol.equals("个");
  }

  private static boolean isSameDeed(String one, String all) {
    return all.isEmpty() || one.endsWith(all);
  }
}
