package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds numbers that follow one another: “三年行动计划（2023—2025年）”, “第六轮、第七轮”, “十二连升”. */
final class SeriesReader {
  private static final Pattern PLAN =
      Pattern.compile("^[^，。；、0-9]{0,12}(计划|规划|方案|行动|攻坚|工程|纲要)[^，。；、0-9]{0,6}[(（]$");
  private static final Sought ENGLISH_PLAN =
      Sought.of(
          "(?i)^ ([a-z-]+ ){0,4}(plan|programme|program|strategy|project|framework|scheme)[^，。；0-9]{0,20}[(（]$");
  private static final Sought THESE = Sought.of("^(这|的这|，这|的|间的?|，历时|，为期)?$");
  private static final Sought LASTED = Sought.of("^，?(这|历时|为期|前后|共用?)#|^，?#(时间|间|里|来)");
  private static final Sought LEAST = Sought.of("(满|足|过|近|约|少|工作|任教|从教|任职|学制|每)$");
  private static final Sought AGAIN = Sought.of("^(间|来|内)?(分别|依次|共|合计|累计|总计)");
  private static final Sought BEGUN =
      Sought.of("^[^。；]{0,60}(开始|启动|动工|开工|进行|调查|组织|实施|开展)[^。；]{0,20}，$");
  private static final Sought ENDED = Sought.of("^[^，。；]{0,8}(结束|完成|竣工|完工|告竣|收尾|建成)$");
  private static final Set<String> SINCE = Set.of("（", "(", "来（", "来(", "间（", "间(", "时间（", "时间(");
  private static final Set<String> UNTIL = Set.of("至", "到", "—", "-", "～");
  private static final Sought CONSECUTIVE = Sought.of("先后|连续|相继|接连|陆续");
  private static final Sought TAKING_PART = Sought.of("参加|参与|获|入选|评为");
  private static final Set<String> RANKS = Set.of("位", "名");
  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及");
  private static final int LONGEST_GAP = 20;

  /** What is done in building, and not since. */
  private static final List<String> SPENT = List.of("共投入", "共投资", "间共投入", "间共投资");

  private final Passage passage;

  SeriesReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    Mention streak = null;
    for (int i = 0; i < passage.mentions().size(); i++) {
      Mention mention = passage.mentions().get(i);
      if (i > 0) {
        pair(passage.mentions().get(i - 1), mention).ifPresent(ties::add);
      }
      if (isStreak(mention)) {
        streak(streak, mention).ifPresent(ties::add);
        streak = mention;
      }
    }
    return ties;
  }

  private Optional<Tie> pair(Mention before, Mention mention) {
    int reach = Math.min(mention.start(), before.end() + LONGEST_GAP);
    String gap = passage.between(before.end(), reach);
    if (isPlan(before, mention, gap)) {
      return Optional.of(lasting(before, mention));
    }
    if (YearSpan.isTold(before) && SINCE.contains(gap) && !isLeast(before)) {
      return spelledOut(before, mention);
    }
    if (YearSpan.isTold(mention)) {
      return summedUp(before, mention, gap).or(() -> again(mention));
    }
    return areOrdinals(before, mention, gap) && !RANKS.contains(mention.symbol())
        ? Optional.of(succession(before, mention, isConsecutive(before) ? Answer.YES : Answer.NO))
        : Optional.empty();
  }

  /** “2021—2025年这五年”, “从2019年到2023年，五年时间里”: years and how many they are. */
  private Optional<Tie> summedUp(Mention years, Mention span, String gap) {
    if (YearSpan.of(passage, years) > 0
        && years.kind() == Kind.RANGE
        && !span.amount().equals(Amount.exactly(1))
        && THESE.isIn(gap)) {
      return Optional.of(lasting(span, years));
    }
    int first = years.index() - 1;
    boolean told =
        first >= 0
            && YearSpan.isYear(years)
            && YearSpan.isYear(passage.mentions().get(first))
            && UNTIL.contains(passage.between(passage.mentions().get(first).end(), years.start()))
            && LASTED.isIn(gap + span(span));
    return told
        ? Optional.of(lasting(span, passage.mentions().get(first), years))
        : Optional.empty();
  }

  /** “2022年至2024年累计投入9.6亿元，三年分别为…”: the years stand in the clause before. */
  private Optional<Tie> again(Mention span) {
    int clause = passage.clauseStart(span.start());
    int end = Math.min(passage.text().length(), span.end() + 2);
    boolean opens = clause == span.start() && AGAIN.isIn(passage.between(span.end(), end));
    if (opens && passage.at(clause - 1) == '。') {
      return ended(span, clause - 1);
    }
    List<Mention> years =
        opens
            ? passage.mentions(passage.sentenceStart(clause), clause).stream()
                .filter(
                    m ->
                        YearSpan.isYear(m) || m.kind() == Kind.RANGE && YearSpan.of(passage, m) > 0)
                .toList()
            : List.of();
    if (years.size() == 1 && years.get(0).kind() == Kind.RANGE) {
      return Optional.of(lasting(span, years.get(0)));
    }
    return years.size() == 2
            && years.stream().allMatch(YearSpan::isYear)
            && UNTIL.contains(passage.between(years.get(0).end(), years.get(1).start()))
        ? Optional.of(lasting(span, years.get(0), years.get(1)))
        : Optional.empty();
  }

  /** “2014年动工，2019年竣工。六年共投入…”: the sentence before tells of a beginning and an end. */
  private Optional<Tie> ended(Mention span, int stop) {
    List<Mention> years =
        passage.mentions(passage.sentenceStart(stop), stop).stream()
            .filter(year -> year.kind() == Kind.YEAR || year.kind() == Kind.DATE)
            .toList();
    boolean told =
        years.size() == 2
            && years.stream().allMatch(YearSpan::isYear)
            && BEGUN.isIn(passage.between(years.get(0).end(), years.get(1).start()))
            && ENDED.isIn(passage.between(years.get(1).end(), stop))
            && isAsLong(
                span, YearSpan.year(years.get(1)) - YearSpan.year(years.get(0)), spent(span));
    return told ? Optional.of(lasting(span, years.get(0), years.get(1))) : Optional.empty();
  }

  /** Other numbers of years may be some of them, or those since. */
  private static boolean isAsLong(Mention span, int years, boolean spent) {
    int told = span.amount().stated().intValue();
    return told == years || told == years + 1 || spent && told > years;
  }

  private boolean spent(Mention span) {
    return SPENT.stream().anyMatch(word -> passage.text().startsWith(word, span.end()));
  }

  /** “三年来（2021—2023年）”, “五年来（2019年至2023年）”. */
  private Optional<Tie> spelledOut(Mention span, Mention years) {
    if (YearSpan.of(passage, years) > 0 && years.kind() == Kind.RANGE) {
      return Optional.of(lasting(span, years));
    }
    return passage
        .next(years)
        .filter(last -> YearSpan.isYear(years) && YearSpan.isYear(last))
        .filter(last -> UNTIL.contains(passage.between(years.end(), last.start())))
        .map(last -> lasting(span, years, last));
  }

  /** A mark for a span of years, and the words behind it. */
  private String span(Mention span) {
    int to = Math.min(passage.clauseEnd(span.end()), span.end() + 3);
    return "#" + passage.between(span.end(), to);
  }

  /** 教龄满三年（2018—2023年）: as long, or longer. */
  private boolean isLeast(Mention span) {
    int from = Math.max(passage.clauseStart(span.start()), span.start() - 4);
    return LEAST.isIn(passage.between(from, span.start()));
  }

  /** How many years a span is said to last, and the years that it runs over. */
  static Tie lasting(Mention span, Mention... years) {
    List<Tie.Knot> knots = new ArrayList<>(List.of(Tie.Knot.of(MemberRole.COUNT, span)));
    for (Mention year : years) {
      knots.add(Tie.Knot.of(MemberRole.STATEMENT, year));
    }
    return Tie.plain(RelationType.PLAN_SPAN, knots);
  }

  /** Who takes part in several need not take part in all: “先后参加第一届、第三届”. */
  private boolean isConsecutive(Mention before) {
    String lead = passage.between(passage.clauseStart(before.start()), before.start());
    return CONSECUTIVE.isIn(lead) && !TAKING_PART.isIn(lead);
  }

  private static Tie succession(Mention earlier, Mention later, Answer consecutive) {
    List<Tie.Knot> knots =
        List.of(Tie.Knot.of(MemberRole.BASE, earlier), Tie.Knot.of(MemberRole.STATEMENT, later));
    return new Tie(RelationType.SUCCESSION, knots, consecutive, Answer.UNKNOWN, Basis.UNKNOWN);
  }

  private boolean isPlan(Mention span, Mention years, String gap) {
    String written = passage.between(years.start(), years.end());
    boolean english = span.symbol().startsWith("year") && years.symbol().equals("years");
    if (english && span.kind() == Kind.DURATION && years.kind() == Kind.RANGE) {
      return ENGLISH_PLAN.isIn(gap);
    }
    return span.kind() == Kind.DURATION
        && span.symbol().equals("年")
        && years.kind() == Kind.RANGE
        && written.endsWith("年")
        && PLAN.matcher(gap).find();
  }

  private static boolean areOrdinals(Mention before, Mention mention, String gap) {
    return before.kind() == Kind.ORDINAL
        && mention.kind() == Kind.ORDINAL
        && before.symbol().equals(mention.symbol())
        && JOINTS.contains(gap);
  }

  private static boolean isStreak(Mention mention) {
    return mention.symbol().startsWith("连") && mention.amount().isExact();
  }

  /** A streak reached, and the one planned for the next time: “实现十二连升…力争十三连升”. */
  private static Optional<Tie> streak(Mention reached, Mention planned) {
    boolean follows =
        reached != null
            && reached.symbol().equals(planned.symbol())
            && reached.figure().subject().aspect() != Aspect.PLAN
            && planned.figure().subject().aspect() == Aspect.PLAN;
    return follows ? Optional.of(succession(reached, planned, Answer.YES)) : Optional.empty();
  }
}
