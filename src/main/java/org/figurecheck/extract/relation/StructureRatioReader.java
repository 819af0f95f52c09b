package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds the amounts whose structure a ratio of hundredths tells: “第一产业…亿元；第二产业…亿元；第三产业…亿元。
 * 三次产业结构为4:60:36”, “规上工业…亿元，规下工业…亿元。规上工业与规下工业比重为66.7:33.3”.
 */
final class StructureRatioReader {
  private static final Sought SECTORS =
      Sought.of(
          "^[，；：]?(从而)?使?(三次|三大|一二三)产业(增加值)?(的)?(结构|构成|比重|占比|比例|比)+(为|是|达到|由[^，。；]{0,12}的)?$");

  /** “三次产业结构由上年的4:61:35调整为4:60:36”: the later tells of now. */
  private static final Sought TURNED = Sought.of("^，?(进一步|逐步)?(调整|转变|转化|优化|变|演变|升级)(为|到|至|成)$");

  private static final Sought NAMED =
      Sought.of(
          "^[，；：]?([^，。；：、与和0-9]{1,10})[与和]([^，。；：、与和0-9]{1,12})(的)?(结构|构成|比重|占比|比例|之比)(为|是)?$");
  private static final Pattern COLON = Pattern.compile("[:：∶]");
  private static final Sought TWO_TERMS =
      Sought.of("^[0-9]{1,3}([.][0-9]{1,4})?[:：∶][0-9]{1,3}([.][0-9]{1,4})?$");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal ROUNDING = new BigDecimal("0.2");
  private static final int LEAD = 36;
  private static final int SECTOR_TERMS = 3;

  /** The amounts stand in the sentence of the ratio or just before it. */
  private static final int FAR = 200;

  private final Passage passage;

  StructureRatioReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Mention> ratios =
        passage.mentions().stream().filter(m -> m.kind() == Kind.RATIO && isFull(m)).toList();
    if (ratios.isEmpty()) {
      return List.of();
    }
    List<List<Mention>> sectors = SectorReader.runs(passage);
    List<Tie> ties = new ArrayList<>();
    ratios.forEach(ratio -> ties.addAll(ties(ratio, parts(ratio, sectors))));
    return ties;
  }

  /** Whether the terms are hundredths of a whole; of three one may be wrong. */
  private boolean isFull(Mention ratio) {
    String raw = passage.between(ratio.start(), ratio.end());
    int terms = terms(ratio);
    return raw.indexOf('.') > 0 && (terms == SECTOR_TERMS || (terms == 2 && isHundred(raw)));
  }

  /** Whether two plain terms make a hundred; 1,234:98.5 has none. */
  private static boolean isHundred(String raw) {
    return TWO_TERMS.isIn(raw)
        && Arrays.stream(COLON.split(raw))
                .map(BigDecimal::new)
                .reduce(WHOLE.negate(), BigDecimal::add)
                .abs()
                .compareTo(ROUNDING)
            <= 0;
  }

  private List<Mention> parts(Mention ratio, List<List<Mention>> sectors) {
    Mention told = passage.before(ratio.start()).filter(m -> isTurned(m, ratio)).orElse(ratio);
    int from = from(told);
    String lead = passage.between(from, told.start());
    if (terms(ratio) == SECTOR_TERMS) {
      boolean sure = SECTORS.isIn(lead) && isNow(lead, told, ratio);
      return sure ? nearest(from, sectors) : List.of();
    }
    return NAMED.firstIn(lead).map(n -> named(from, n.group(1), n.group(2))).orElse(List.of());
  }

  /** Where the sentence of a ratio begins, or what stands in it behind the last number. */
  private int from(Mention told) {
    int start = Math.max(passage.sentenceStart(told.start()), told.start() - LEAD);
    List<Mention> before = passage.mentions(start, told.start());
    return before.isEmpty()
        ? start
        : Math.min(passage.clauseEnd(before.get(before.size() - 1).end()), told.start());
  }

  private boolean isTurned(Mention first, Mention ratio) {
    return first.kind() == Kind.RATIO && TURNED.isIn(passage.between(first.end(), ratio.start()));
  }

  /** Whether a ratio is not the one that a change began with. */
  private static boolean isNow(String lead, Mention told, Mention ratio) {
    return told != ratio || !lead.endsWith("的");
  }

  private int terms(Mention ratio) {
    return COLON.split(passage.between(ratio.start(), ratio.end())).length;
  }

  private List<Mention> nearest(int position, List<List<Mention>> runs) {
    return runs.stream()
        .filter(run -> isBefore(run.get(run.size() - 1), position))
        .reduce((earlier, later) -> later)
        .orElse(List.of());
  }

  private boolean isBefore(Mention part, int position) {
    boolean near = part.end() <= position && position - part.end() <= FAR;
    return near
        && passage.mentions(part.end(), position).stream().noneMatch(m -> m.kind() == Kind.YEAR);
  }

  /** Two amounts whose clauses open with the two names and go on alike. */
  private List<Mention> named(int position, String one, String other) {
    List<Mention> near =
        passage.mentions(Math.max(0, position - FAR), position).stream()
            .filter(Mention::isQuantity)
            .filter(mention -> isBefore(mention, position))
            .toList();
    Optional<Mention> first = opening(near, one);
    Optional<Mention> second = opening(near, other);
    return first.isPresent() && second.isPresent() && areAlike(first.get(), second.get(), one)
        ? List.of(first.get(), second.get())
        : List.of();
  }

  private boolean areAlike(Mention first, Mention second, String name) {
    String rest = clause(first).substring(name.length());
    return first.index() < second.index()
        && first.kind() == second.kind()
        && Units.sameClass(first, second)
        && clause(second).endsWith(rest);
  }

  private String clause(Mention mention) {
    return passage.between(passage.clauseStart(mention.start()), mention.start());
  }

  /** The last number whose clause opens with a name. */
  private Optional<Mention> opening(List<Mention> mentions, String name) {
    return mentions.stream()
        .filter(m -> clause(m).startsWith(name))
        .reduce((earlier, later) -> later);
  }

  /** One share a term, of all parts together; of two that make a hundred one tells both. */
  private static List<Tie> ties(Mention ratio, List<Mention> parts) {
    List<Tie> ties = new ArrayList<>();
    for (Mention part : parts.size() == 2 ? parts.subList(0, 1) : parts) {
      List<Tie.Knot> knots = new ArrayList<>();
      knots.add(Tie.Knot.of(MemberRole.SHARE, ratio));
      for (Mention other : parts) {
        knots.add(Tie.Knot.of(other == part ? MemberRole.PART : MemberRole.ITEM, other));
      }
      ties.add(new Tie(RelationType.SHARE_OF, knots, Answer.YES, Answer.YES, Basis.UNKNOWN));
    }
    return ties;
  }
}
