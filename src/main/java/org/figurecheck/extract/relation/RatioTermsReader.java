package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/**
 * Finds the amounts whose structure a ratio of hundredths tells: “第一产业…亿元；第二产业…亿元；第三产业…亿元。
 * 三次产业结构为4:60:36”, “公有制经济…亿元，非公有制经济…亿元。公有与非公有制经济比重为66.7:33.3”.
 */
final class RatioTermsReader {
  private static final Pattern SECTORS =
      Pattern.compile("(三次|3次|三大|一二三)产业(增加值)?(的)?(结构|构成|比重|占比|比例|比)+(为|是|达到|由[^，。；]{0,12}的)?$");

  /** “三次产业结构由上年的4:61:35调整为4:60:36”: the later tells of now. */
  private static final Pattern TURNED = Pattern.compile("^(调整|转变|转化|优化|变|演变|升级)(为|到|至|成)$");

  private static final Pattern NAMED =
      Pattern.compile(
          "([^，。；：、与和0-9]{1,10})[与和]([^，。；：、与和0-9]{1,12}?)(增加值|产值)?(的)?(结构|构成|比重|占比|比例|之比)(为|是)?$");
  private static final Pattern COLON = Pattern.compile("[:：∶]");

  /** Another time or extent than that of the amounts before. */
  private static final List<String> OTHER =
      List.of("季度", "上年三", "去年三", "目标", "规划", "力争", "全国", "全省", "期末", "到20");

  private static final int LEAD = 36;
  private static final int SECTOR_TERMS = 3;

  /** The amounts stand in the paragraph of the ratio or in the one before it. */
  private static final int FAR = 600;

  private final Passage passage;

  RatioTermsReader(Passage passage) {
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

  /** Whether the terms may be hundredths of a whole: two of them or three, with a decimal point. */
  private boolean isFull(Mention ratio) {
    int terms = terms(ratio);
    boolean precise = passage.between(ratio.start(), ratio.end()).indexOf('.') > 0;
    return precise && (terms == 2 || terms == SECTOR_TERMS);
  }

  private List<Mention> parts(Mention ratio, List<List<Mention>> sectors) {
    Mention told = passage.before(ratio.start()).filter(m -> isTurned(m, ratio)).orElse(ratio);
    int start = passage.sentenceStart(told.start());
    String lead = passage.between(Math.max(start, told.start() - LEAD), told.start());
    if (terms(ratio) == SECTOR_TERMS) {
      boolean sure =
          SECTORS.matcher(lead).find() && isNow(lead, told, ratio) && !AnyWord.in(lead, OTHER);
      return sure ? nearest(start, sectors) : List.of();
    }
    Matcher names = NAMED.matcher(lead);
    return names.find() ? named(start, ratio, names.group(1), names.group(2)) : List.of();
  }

  private boolean isTurned(Mention first, Mention ratio) {
    return first.kind() == Kind.RATIO
        && TURNED.matcher(passage.between(first.end(), ratio.start())).find();
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

  private List<Mention> named(int start, Mention ratio, String one, String other) {
    List<Mention> near =
        passage.mentions(Math.max(0, start - FAR), ratio.start()).stream()
            .filter(Mention::isQuantity)
            .filter(m -> m.start() >= start || isBefore(m, start))
            .toList();
    Optional<Mention> first = opening(near, one);
    Optional<Mention> second = opening(near, other);
    boolean pair =
        first.isPresent()
            && second.isPresent()
            && first.get().index() < second.get().index()
            && Units.sameClass(first.get(), second.get());
    return pair ? List.of(first.get(), second.get()) : List.of();
  }

  /** The last number whose clause opens with a name. */
  private Optional<Mention> opening(List<Mention> mentions, String name) {
    return mentions.stream()
        .filter(m -> passage.text().startsWith(name, passage.clauseStart(m.start())))
        .reduce((earlier, later) -> later);
  }

  /** One share a term, of all parts together. */
  private static List<Tie> ties(Mention ratio, List<Mention> parts) {
    List<Tie> ties = new ArrayList<>();
    for (Mention part : parts) {
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
