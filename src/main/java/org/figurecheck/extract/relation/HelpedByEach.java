package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Finds how many each of several helps: “64名医生与128名患者结成对子，1名医生帮扶2名患者”. */
final class HelpedByEach {
  private static final Sought WITH =
      Sought.of("^(\\p{Han}{2,8}?)(?:与|和|同|分别|结对|帮扶|联系|对接)+(?:全[县校镇村区市])?(?:困难|重点|特殊)?$");
  private static final Sought PAIRED =
      Sought.of(
          "^(\\p{Han}{2,8}?)(?:进行|开展|一对一)*(?:结成|结为|结对|建立|组成)[\\p{Han}“”]{0,8}[，：（](?:实行|做到|即|平均)?(?:每)?$|^(\\p{Han}{2,8})，(?:实行|做到|即|平均)?(?:每)?$");
  private static final Sought HELPS =
      Sought.of("^(\\p{Han}{2,6}?)(?:结对|帮扶|帮带|联系|帮助|辅导|关爱|带|帮|包|对应?)+$");
  private static final int REACH = 20;
  private static final int NOUN = 2;

  private final Passage passage;
  private final List<Mention> mentions;

  HelpedByEach(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  List<Tie> read() {
    return mentions.stream()
        .filter(one -> one.index() > 1 && one.index() + 1 < mentions.size() && isOne(one))
        .flatMap(one -> tie(one).stream())
        .toList();
  }

  private static boolean isOne(Mention one) {
    return one.unitClass() == UnitClass.PERSON
        && one.isQuantity()
        && one.amount().stated() != null
        && one.amount().isExact()
        && one.amount().stated().compareTo(BigDecimal.ONE) == 0;
  }

  private Optional<Tie> tie(Mention one) {
    Mention helpers = mentions.get(one.index() - 2);
    Mention helped = mentions.get(one.index() - 1);
    Mention each = mentions.get(one.index() + 1);
    boolean alike =
        helpers.unitClass() == UnitClass.PERSON
            && helpers.isQuantity()
            && each.isQuantity()
            && Units.areOfOneWord(each, helped);
    return alike
        ? WITH.firstIn(gap(helpers, helped))
            .filter(with -> isHelping(with.group(1), gap(one, each)))
            .flatMap(with -> PAIRED.firstIn(gap(helped, one)))
            .filter(paired -> isOf(noun(paired), each))
            .map(paired -> Tie.quotient(helped, helpers, each, Answer.UNKNOWN))
        : Optional.empty();
  }

  private static String noun(Matcher paired) {
    return paired.group(1) == null ? paired.group(2) : paired.group(1);
  }

  private static boolean isHelping(String helpers, String words) {
    return HELPS.firstIn(words).filter(told -> helpers.endsWith(told.group(1))).isPresent();
  }

  /** Whether what each helps are those told of, and nothing else is said of them. */
  private boolean isOf(String helped, Mention each) {
    String behind = passage.between(each.end(), passage.clauseEnd(each.end()));
    return behind.length() >= NOUN && helped.endsWith(behind);
  }

  private String gap(Mention before, Mention behind) {
    return passage.between(before, behind, REACH);
  }
}
