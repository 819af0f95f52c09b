package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds ratios that tell a structure in hundredths of a whole: “三次产业结构为19.1:28.3:52.6”. One of
 * small numbers, 4:3:3, tells none.
 */
final class HundredthsReader {
  private static final String TURNED = "(由[^，。；]{1,20})?(调整|优化|转变|演变|变化|变动|变|升级)?(为|到|至|成|是|达到?)";

  /** All that is made is made in one of three sectors. */
  private static final Sought SECTORS =
      Sought.of(
          "([三3]次产业|三大产业|一二三次?产业|一、二、三次?产业|第一、第?二、第?三产业)[^，。；]{0,12}(结构|构成|比重|占比|比例|比)"
              + "([^，。；]{0,8}，(进一步|持续|不断|逐步|已经?)?"
              + TURNED
              + "|(进一步|持续|不断|逐步|已经?)?"
              + TURNED
              + "|(由|从)[^，。；]{0,8}的?|[：（(])?$");

  private static final Sought STRUCTURE =
      Sought.of("(结构|构成|比重|占比)比?(由[^，。；]{1,20}调整)?(为|是|达|调整为|变为)$");
  private static final Sought OF_RATES = Sought.of("(增速|增长率|增长|增幅)[^，。；]{0,4}$");
  private static final Sought OF_SECTORS = Sought.of("[三3]次产业");
  private static final Pattern COLON = Pattern.compile("[:：∶]");
  private static final Sought PLAIN = Sought.of("^[0-9]{1,4}([.][0-9]{1,4})?$");

  /** A ratio that comes to less tells no hundredths. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(80);

  private static final int FEWEST = 3;
  private static final int REACH = 60;

  private final Passage passage;

  HundredthsReader(Passage passage) {
    this.passage = passage;
  }

  /** A tie for each; its covering says whether they are the three sectors. */
  List<Tie> read() {
    return passage.mentions().stream()
        .filter(mention -> mention.kind() == Kind.RATIO && mayBeHundredths(mention))
        .filter(ratio -> SECTORS.isIn(before(ratio)) || STRUCTURE.isIn(before(ratio)))
        .filter(ratio -> !OF_RATES.isIn(before(ratio)))
        .map(this::tie)
        .toList();
  }

  private Tie tie(Mention ratio) {
    boolean sectors = SECTORS.isIn(before(ratio)) || OF_SECTORS.isIn(before(ratio));
    List<Tie.Knot> knots = List.of(Tie.Knot.of(MemberRole.STATEMENT, ratio));
    Answer covering = sectors ? Answer.YES : Answer.UNKNOWN;
    return new Tie(RelationType.STRUCTURE, knots, covering, Answer.UNKNOWN, Basis.UNKNOWN);
  }

  private String before(Mention ratio) {
    int start = passage.sentenceStart(ratio.start());
    return passage.between(Math.max(start, ratio.start() - REACH), ratio.start());
  }

  private boolean mayBeHundredths(Mention ratio) {
    List<String> terms = Arrays.asList(COLON.split(passage.between(ratio.start(), ratio.end())));
    return terms.size() >= FEWEST
        && terms.stream().allMatch(term -> PLAIN.isIn(term))
        && terms.stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(LEAST)
            > 0;
  }
}
