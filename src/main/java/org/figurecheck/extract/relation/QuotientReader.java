package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds averages and ratios beside what they divide: “1200人，60万元，人均500元”, 生师比. */
final class QuotientReader {
  private static final Pattern MEAN =
      Pattern.compile("(人|生|师|校|园|班|户)均(约|约为|达|达到|为|资助|补助|发放|奖励|投入|受助|享受|获|藏书|拥有|有|占地|图书){0,2}$");
  private static final Map<String, String> UNITS =
      Map.of("人", "人名位", "生", "人名位", "师", "人名位", "校", "所", "园", "所", "班", "班", "户", "户");
  private static final Pattern RATIO = Pattern.compile("(生师|师生)比[为是达到约]{0,2}$");
  private static final Pattern PUPILS = Pattern.compile("(在校学?生|学生|在园幼儿)(总?数|人数)?(共|有|为|达)?$");
  private static final Pattern TEACHERS = Pattern.compile("(专任教师|任课教师)(总?数|人数)?(共|有|为|达)?$");
  private static final int REACH = 12;

  private final Passage passage;

  QuotientReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .flatMap(mention -> Stream.concat(mean(mention).stream(), ratio(mention).stream()))
        .toList();
  }

  private Optional<Tie> mean(Mention mean) {
    String before = mean.isQuantity() ? before(mean) : "";
    Matcher told = MEAN.matcher(before);
    if (before.indexOf('均') < 0 || !told.find()) {
      return Optional.empty();
    }
    String units = UNITS.get(told.group(1));
    Optional<Mention> total = only(mean, m -> m.isQuantity() && Units.sameClass(m, mean));
    Optional<Mention> count = only(mean, m -> m.kind() == Kind.COUNT && isOf(m, units));
    return total.flatMap(all -> count.filter(n -> !n.equals(all)).map(n -> tie(all, n, mean)));
  }

  private static boolean isOf(Mention mention, String units) {
    return mention.symbol().length() == 1 && units.contains(mention.symbol());
  }

  private Optional<Tie> ratio(Mention ratio) {
    if (ratio.kind() != Kind.RATIO || !RATIO.matcher(before(ratio)).find()) {
      return Optional.empty();
    }
    Optional<Mention> pupils = only(ratio, m -> PUPILS.matcher(before(m)).find());
    Optional<Mention> teachers = only(ratio, m -> TEACHERS.matcher(before(m)).find());
    return pupils.flatMap(all -> teachers.map(n -> tie(all, n, ratio)));
  }

  private String before(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - REACH), mention.start());
  }

  /** The only figure of its sort before another in the same sentence. */
  private Optional<Mention> only(Mention mean, Predicate<Mention> sort) {
    List<Mention> found =
        passage.mentions(passage.sentenceStart(mean.start()), mean.start()).stream()
            .filter(sort)
            .toList();
    boolean plain = found.size() == 1 && !Phrase.compares(before(found.get(0)));
    return plain ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Tie tie(Mention total, Mention count, Mention mean) {
    return Tie.plain(
        RelationType.QUOTIENT,
        List.of(
            Tie.Knot.of(MemberRole.WHOLE, total),
            Tie.Knot.of(MemberRole.COUNT, count),
            Tie.Knot.of(MemberRole.STATEMENT, mean)));
  }
}
