package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds ratios beside the two numbers that they compare: “男1100人，女1000人，男女比例1.1:1”. */
final class RatioReader {
  private static final Sought NAMED =
      Sought.of(
          "(\\p{Han}{1,8}?)(?:与|和|同)(\\p{Han}{1,8}?)(?:人数|数量|面积|收入)?(?:之比|的?比例|比)(?:约|为|达|达到|是)*$");
  private static final Sought SHORT =
      Sought.of("(男女|普职|公民办|生机|城乡)(?:学?生|居民|教师|性别|招生|人数|收入|人口|园)*(?:之?比)(?:例|值)?(?:约|为|达|达到|是)*$");

  /** What each of the two is called where numbers of it are told. */
  private static final Map<String, List<List<String>>> CALLED =
      Map.of(
          "男女", List.of(List.of("男"), List.of("女")),
          "普职", List.of(List.of("普高", "普通高中", "高中"), List.of("中职", "中等职业", "职高", "职业高中")),
          "公民办", List.of(List.of("公办"), List.of("民办")),
          "生机", List.of(List.of("学生", "在校生"), List.of("计算机", "电脑")),
          "城乡", List.of(List.of("城镇居民", "城镇常住居民"), List.of("农村居民", "农村常住居民", "农民")));

  private static final Sought TERMS = Sought.of("^(?:1[:：∶][0-9.]{1,6}|[0-9.]{1,6}[:：∶]1)$");
  private static final Sought TOLD = Sought.of("[总共计有为达约是]+$");
  private static final Sought TURNED = Sought.of("^1[:：∶]");
  private static final int REACH = 20;
  private static final int FARTHEST = 120;

  private final Passage passage;

  RatioReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .filter(mention -> mention.kind() == Kind.RATIO && TERMS.isIn(mention.figure().raw()))
        .flatMap(ratio -> tie(ratio).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention ratio) {
    int from = Math.max(passage.clauseStart(ratio.start()), ratio.start() - REACH);
    String lead = passage.between(from, ratio.start());
    if (lead.indexOf('比') < 0) {
      return Optional.empty();
    }
    Optional<Matcher> known = SHORT.firstIn(lead);
    if (known.isPresent()) {
      List<List<String>> names = CALLED.get(known.get().group(1));
      String who = lead.substring(0, known.get().start());
      return tie(ratio, names.get(0), names.get(1))
          .filter(tie -> Qualifier.isOf(who, counted(tie)));
    }
    return NAMED
        .firstIn(lead)
        .flatMap(named -> tie(ratio, List.of(named.group(1)), List.of(named.group(2))));
  }

  private String counted(Tie tie) {
    return tie.knots().stream()
        .filter(knot -> knot.role() != MemberRole.STATEMENT)
        .map(knot -> lead(passage.mentions().get(knot.index())))
        .collect(Collectors.joining("，"));
  }

  private Optional<Tie> tie(Mention ratio, List<String> first, List<String> second) {
    return only(ratio, first, second)
        .flatMap(
            one ->
                only(ratio, second, first)
                    .filter(other -> areCompared(one, other))
                    .filter(other -> bare(one, first).equals(bare(other, second)))
                    .map(other -> tie(ratio, one, other)));
  }

  /** Whether two figures stand side by side, and neither is some of the other. */
  private boolean areCompared(Mention one, Mention other) {
    boolean alike = one.kind() == other.kind() && one.amount().stated().signum() > 0;
    int from = Math.min(one.end(), other.end());
    boolean beside =
        passage.mentions(from, Math.max(one.start(), other.start())).stream()
            .noneMatch(Mention::isQuantity);
    return alike
        && beside
        && !passage.between(from, Math.max(one.start(), other.start())).contains("其中");
  }

  /** What is said of both: 招生 of 高中招生 and 中职招生. */
  private String bare(Mention mention, List<String> names) {
    String lead = lead(mention);
    for (String name : names) {
      int at = lead.lastIndexOf(name);
      if (at >= 0) {
        return TOLD.withoutFirst(lead.substring(at + name.length()));
      }
    }
    return lead;
  }

  private String lead(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - REACH);
    String lead = passage.between(from, mention.start());
    return lead.substring(lead.lastIndexOf('、') + 1);
  }

  /** The only figure before a ratio that bears one of its names, and none of the other's. */
  private Optional<Mention> only(Mention ratio, List<String> names, List<String> others) {
    int start = Math.max(passage.sentenceStart(ratio.start()), ratio.start() - FARTHEST);
    List<Mention> found =
        passage.mentions(start, ratio.start()).stream()
            .filter(Mention::isQuantity)
            .filter(m -> bears(m, names) && !bears(m, others))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean bears(Mention mention, List<String> names) {
    String lead = lead(mention);
    return AnyWord.in(lead, names) && !Phrase.compares(lead);
  }

  /** Behind 1: the second is divided by the first, before :1 the first by the second. */
  private static Tie tie(Mention ratio, Mention first, Mention second) {
    boolean turned = TURNED.isIn(ratio.figure().raw());
    List<Tie.Knot> knots =
        List.of(
            Tie.Knot.of(MemberRole.WHOLE, turned ? second : first),
            Tie.Knot.of(MemberRole.COUNT, turned ? first : second),
            Tie.Knot.of(MemberRole.STATEMENT, ratio));
    return new Tie(RelationType.QUOTIENT, knots, Answer.YES, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}
