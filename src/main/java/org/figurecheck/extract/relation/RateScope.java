package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.text.pattern.Sought;

/** Of whom a rate is told where the figures before it are of others. */
final class RateScope {
  private static final Sought AREA = Sought.of("全[省市县区州旗镇乡村校国]");
  private static final List<String> ALL = List.of("全部", "全数", "悉数", "无一例外");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What leads to a number and says nothing of what was done. */
  private static final Sought LEADS = Sought.of("[共有为达到约近是仅总数]+$");

  private static final int NOUN = 2;

  private final Passage passage;

  RateScope(Passage passage) {
    this.passage = passage;
  }

  /**
   * Whether a rate is of a whole area that its sentence has not named before (“脱贫380户，全县脱贫率97%”),
   * or is the hundred per cent of some of whom all are told (“帮扶86户，其中社员户全部脱贫，脱贫率100%”).
   *
   * @param start where the words of the rate begin
   */
  boolean isAnother(int start, Mention share, Mention whole) {
    boolean allOfSome =
        isAll(share.amount().stated())
            && AnyWord.in(passage.between(whole.end(), share.start()), ALL);
    return allOfSome || isOfAnotherArea(start, share);
  }

  /**
   * Whether the words before a part name another sort of what those before a whole name:
   * “检测土样本460个，菜样本检出12个”.
   */
  static boolean isOfAnotherSort(String whole, String part) {
    int head = whole.length() - NOUN;
    int again = head < NOUN ? -1 : part.indexOf(whole.substring(head));
    return again >= NOUN
        && LEADS.replacedIn(part.substring(again + NOUN), "").length() >= NOUN
        && !part.substring(again - NOUN, again).equals(whole.substring(head - NOUN, head));
  }

  private static boolean isAll(BigDecimal stated) {
    return stated != null && stated.compareTo(HUNDRED) == 0;
  }

  private boolean isOfAnotherArea(int start, Mention share) {
    int clause = passage.clauseStart(share.start());
    Optional<Matcher> area = AREA.firstIn(passage.between(Math.min(start, clause), share.start()));
    return area.isPresent()
        && !passage.between(passage.sentenceStart(clause), clause).contains(area.get().group());
  }
}
