package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Finds averages and ratios beside what they divide: “1200人，60万元，人均500元”, 生师比. */
final class QuotientReader {
  private static final Pattern TOTAL = Pattern.compile("总额|总数|总量|总计|合计|共|累计");
  private static final Pattern BARE_TOTAL = Pattern.compile("^(总额|总数|总量|总计|合计|共计|累计|共)(约|为|达到?)?$");
  private static final Pattern RATIO = Pattern.compile("(生师|师生)比[为是达到约]{0,2}$");
  private static final Pattern PUPILS = Pattern.compile("(在校学?生|学生|在园幼儿)(总?数|人数)?(共|有|为|达)?$");
  private static final Pattern TEACHERS = Pattern.compile("(专任教师|任课教师)(总?数|人数)?(共|有|为|达)?$");

  /** Pupils and teachers of a school without more being said: 学生1200人，教师80人. */
  private static final Pattern ALL_PUPILS =
      Pattern.compile("^[^，。；、男女寄住走初高幼留随贫毕新受获参]{0,8}(在校学?生|学生|在园幼儿)(总?数|人数)?(共|有|为|达)?$");

  private static final Pattern ALL_TEACHERS =
      Pattern.compile("^[^，。；、男女初高幼兼外骨新职本研名特培]{0,6}教师(总?数|人数)?(共|有|为|达)?$");

  private static final char EVEN = '均';

  /** A mean of its own, and no 均衡 or 均已. */
  private static final Sought MEAN =
      Sought.of("平均|[人户生师校园班村镇乡亩床台件笔年月日次期场]均[^衡已有为]|[人户生师校园班村镇乡亩床次期场]均(为|达|有)?$");

  private static final Sought GIVEN = Sought.of("发放|补助|奖励|资助|慰问|补贴");
  private static final Sought LEFT = Sought.of("节约|结余|结转|余款|尚欠");
  private static final int SHORTEST = 2;
  private static final int REACH = 14;
  private static final int NEAR = 8;
  private static final int BEHIND = 60;
  private static final int LONGEST_NOUN = 4;

  private final Passage passage;

  QuotientReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    return passage.mentions().stream()
        .flatMap(mention -> Stream.concat(mean(mention).stream(), ratio(mention).stream()))
        .toList();
  }

  private Optional<Tie> mean(Mention figure) {
    String before = figure.isQuantity() ? before(figure) : "";
    boolean each = before.startsWith("每") && figure.kind() == Kind.MONEY;
    return before.indexOf(EVEN) < 0 && !each
        ? Optional.empty()
        : Mean.of(before)
            .filter(Mean::isDivided)
            .flatMap(mean -> mean(figure, mean))
            .filter(tie -> isOfAll(tie, before));
  }

  /** Whether an average names no others than those counted: 农业人口人均耕地 is none of 总人口. */
  private boolean isOfAll(Tie tie, String before) {
    int even = before.lastIndexOf('均') - 1;
    String who = before.startsWith("每") ? "" : before.substring(0, Math.max(0, even));
    return who.indexOf('每') >= 0 || Qualifier.isOf(who, counted(tie));
  }

  /** The words about the total and the count of a tie. */
  private String counted(Tie tie) {
    return tie.knots().stream()
        .filter(knot -> knot.role() != MemberRole.STATEMENT)
        .map(knot -> words(passage.mentions().get(knot.index())))
        .collect(Collectors.joining("，"));
  }

  private Optional<Tie> mean(Mention figure, Mean mean) {
    Predicate<Mention> alike =
        m ->
            m.isQuantity()
                && !MEAN.isIn(before(m))
                && Spaces.mayBeOfOne(figure, before(figure), deed(m))
                && (Units.sameClass(m, figure)
                    || Units.areLand(m, figure)
                    || Units.countsTimes(m) && isOfPeople(figure))
                && !(isOfPeople(m) && mean.isOfOthers(words(m)))
                && (m.symbol().equals(figure.symbol()) || !mean.isCountedBy(m.symbol(), words(m)));
    Optional<Mention> named =
        mean.noun().length() > SHORTEST
            ? beside(figure, alike.and(m -> words(m).contains(mean.noun())))
            : Optional.empty();
    Predicate<Mention> same = m -> m.symbol().equals(figure.symbol());
    Optional<Mention> total =
        named.or(() -> beside(figure, alike.and(same))).or(() -> beside(figure, alike));
    int end = passage.sentenceEnd(figure.end());
    return total
        .filter(all -> isOf(figure, mean, all) && !LEFT.isIn(passage.between(figure.end(), end)))
        .filter(all -> isEachOf(figure, all) && !hasItsMean(all, figure))
        .filter(all -> all.start() < figure.start() || TOTAL.matcher(before(all)).find())
        .flatMap(
            all ->
                beside(
                        figure,
                        m ->
                            m.kind() == Kind.COUNT
                                && !m.equals(all)
                                && (m.start() < all.start() || !before(figure).startsWith("每"))
                                && !(isOfPeople(m) && mean.fallsToOthers(words(m)))
                                && mean.isCountedBy(m.symbol(), words(m)))
                    .filter(count -> !MeanOfOthers.is(passage, figure, all, count))
                    .filter(count -> count.start() < figure.start() || !hasItsDeed(count))
                    .filter(count -> Units.sameClass(all, figure) || !areApart(figure))
                    .map(count -> tie(all, count, figure)));
  }

  /** “平均每所学校12次；59所学校被评为先进”: a number that opens a statement of its own. */
  private boolean hasItsDeed(Mention count) {
    return passage.clauseStart(count.start()) == count.start()
        && passage.clauseEnd(count.end()) - count.end() > LONGEST_NOUN;
  }

  /** What each gets (每人1250元) is told behind the sum, and that is not what others get. */
  private boolean isEachOf(Mention mean, Mention total) {
    String lead = before(total);
    return !before(mean).startsWith("每")
        || total.start() < mean.start() && GIVEN.isIn(lead) && lead.indexOf('每') < 0 && ends(mean);
  }

  /** Whether nothing is told behind: no other group, nothing paid besides. */
  private boolean ends(Mention mean) {
    return passage.sentenceEnd(mean.end()) == mean.end();
  }

  /** “学生1230人，共30个班，班均41人；初中共20个班，班均47人”: a total told with its mean before. */
  private boolean hasItsMean(Mention total, Mention figure) {
    return passage.mentions(total.end(), figure.start()).stream()
        .filter(m -> m.symbol().equals(figure.symbol()) && before(m).indexOf(EVEN) >= 0)
        .anyMatch(
            m ->
                each(m).equals(each(figure))
                    || passage.between(m.end(), figure.start()).indexOf('；') >= 0);
  }

  /** The words of a mean from 均 on. */
  private String each(Mention mean) {
    String before = before(mean);
    return before.substring(Math.max(0, before.lastIndexOf(EVEN)));
  }

  /** Whether a school is told of in parts, or as it is planned. */
  private boolean areApart(Mention figure) {
    int start = passage.sentenceStart(figure.start());
    return figure.kind() == Kind.AREA
        && PerPupilReader.OF_OTHERS.isIn(passage.between(start, passage.sentenceEnd(start)));
  }

  private static boolean isOfPeople(Mention figure) {
    return figure.unitClass() == UnitClass.PERSON;
  }

  /** Whether a total is of what an average speaks of, or of nothing else that is named. */
  private boolean isOf(Mention figure, Mean mean, Mention total) {
    String noun = mean.noun().substring(Math.max(0, mean.noun().length() - 2));
    boolean named =
        deed(total).contains(noun)
            || noun.equals("学生") && isOfPupils(total)
            || Spaces.areOfOne(figure, before(figure), deed(total));
    return named || BARE_TOTAL.matcher(before(total)).find();
  }

  private boolean isOfPupils(Mention total) {
    return PUPILS.matcher(before(total)).find();
  }

  /** The words that name a figure, and those since the figure before it: 走访老人、儿童120户. */
  private String deed(Mention mention) {
    int before = mention.index() > 0 ? passage.mentions().get(mention.index() - 1).end() : 0;
    int start = Math.max(before, passage.clauseStart(mention.start()));
    return passage.between(start, mention.start()) + " " + words(mention);
  }

  /** The words that name a figure, before it and behind it. */
  private String words(Mention mention) {
    int clause = Math.min(passage.clauseEnd(mention.end()), mention.end() + NEAR);
    int to = passage.next(mention).map(next -> Math.min(clause, next.start())).orElse(clause);
    String behind = passage.between(mention.end(), to);
    int next = behind.indexOf('、');
    return lead(mention) + " " + (next < 0 ? behind : behind.substring(0, next));
  }

  private Optional<Tie> ratio(Mention ratio) {
    if (ratio.kind() != Kind.RATIO || !RATIO.matcher(before(ratio)).find()) {
      return Optional.empty();
    }
    boolean plain = only(ratio, m -> PUPILS.matcher(before(m)).find() && isPlain(m)).isPresent();
    Optional<Mention> pupils = only(ratio, m -> PUPILS.matcher(before(m)).find());
    Optional<Mention> teachers =
        only(ratio, m -> TEACHERS.matcher(before(m)).find())
            .or(() -> only(ratio, m -> plain && ALL_TEACHERS.matcher(lead(m)).find()));
    String before = before(ratio);
    String who = before.substring(0, before.lastIndexOf('比') - 2);
    return pupils
        .flatMap(all -> teachers.map(n -> tie(all, n, ratio)))
        .filter(tie -> Qualifier.isOf(who, counted(tie)));
  }

  private boolean isPlain(Mention pupils) {
    return ALL_PUPILS.matcher(lead(pupils)).find();
  }

  /** The words before a figure, back to the one before it in a list. */
  private String lead(Mention mention) {
    String before = before(mention);
    return before.substring(before.lastIndexOf('、') + 1);
  }

  /** The words before a figure in its clause, or behind one that is told with it: 480块、每处5块. */
  private String before(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - REACH);
    String words = passage.between(from, mention.start());
    int item = words.lastIndexOf('、');
    boolean told = item > 0 && !passage.mentions(from, from + item).isEmpty();
    return told ? words.substring(item + 1) : words;
  }

  /** The only figure of its sort in the sentence before another, or else just behind it. */
  private Optional<Mention> beside(Mention mean, Predicate<Mention> sort) {
    int start = passage.sentenceStart(mean.start());
    int end = Math.min(pointEnd(mean.end()), mean.end() + BEHIND);
    return passage.mentions(start, mean.start()).stream().anyMatch(sort)
        ? only(mean, sort)
        : only(passage.mentions(mean.end(), end), sort);
  }

  /** Where the sentence, or what a semicolon closes of it, ends. */
  private int pointEnd(int from) {
    int end = passage.sentenceEnd(from);
    int point = passage.between(from, end).indexOf('；');
    return point < 0 ? end : from + point;
  }

  private Optional<Mention> only(Mention mean, Predicate<Mention> sort) {
    int sentence = passage.sentenceStart(mean.start());
    int part = sentence + passage.between(sentence, mean.start()).lastIndexOf('；') + 1;
    return part > sentence && passage.mentions(part, mean.start()).stream().anyMatch(sort)
        ? only(part, mean, sort)
        : only(sentence, mean, sort);
  }

  private Optional<Mention> only(int start, Mention mean, Predicate<Mention> sort) {
    return only(passage.mentions(start, mean.start()), sort)
        .or(() -> only(passage.unbracketed(start, mean.start()), sort));
  }

  private Optional<Mention> only(List<Mention> figures, Predicate<Mention> sort) {
    List<Mention> found = figures.stream().filter(sort).toList();
    boolean one = found.size() == 1 || found.size() > 2 && isSumOfRest(found);
    boolean plain = one && !Phrase.compares(before(found.get(0)));
    return plain ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** “学生2304人，三个年级分别为833人、768人、703人”: the first is all that the others are parts of. */
  private boolean isSumOfRest(List<Mention> figures) {
    String gap = passage.between(figures.get(0).end(), figures.get(1).start());
    return gap.indexOf('，') >= 0
        && Claimed.sums(figures.get(0), figures.subList(1, figures.size()));
  }

  private static Tie tie(Mention total, Mention count, Mention mean) {
    boolean plain = Units.sameClass(total, mean) || total.kind() == Kind.COUNT;
    return Tie.quotient(total, count, mean, plain ? Answer.YES : Answer.LIKELY);
  }
}
