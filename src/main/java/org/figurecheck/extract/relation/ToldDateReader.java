package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds the years and days of which a text tells, each against the date of the text itself: what is
 * told as done lies before. Later ones that are not told as done may be planned and are left out.
 */
final class ToldDateReader {
  private static final Pattern AHEAD =
      Pattern.compile(
          "计划|规划|方案|纲要|力争|争取|预计|拟|将|目标|(^|[，们还都需就])要|应当|工作重点|成后|明年|下一?步|[到至]$|有望|打算|确保|工期|建设期|开工|动工|分[两二三四]期|[一二三]期|提出|调研|赛事|定于|届时|前$|底前|以前|之前|《[^》]*$");
  private static final Pattern DONE =
      Pattern.compile("已|完成|建成|通过|荣?获|实现|成立|入选|开展了|启动了|达到了|共有|评为|认定为|投入使用|以来");

  /** In autumn much is made ready for the next year; only a verb behind the year tells of it. */
  private static final Sought AT_ONCE =
      Sought.of("^度?，?([全我本][县市区省镇乡校局])?(共|累计|顺利|圆满)*(完成|建成|通过|荣?获|实现|成立|入选|开展了|启动了|达到了|评为|认定为)");

  private static final List<String> OPEN = List.of("前", "底前", "级", "届", "起");
  private static final List<String> UP_TO = List.of("截至", "截止", "截止到", "截至到");
  private static final String AUTUMN = "-09";

  /** Heads of texts that tell of what is to come as if it were done. */
  private static final Sought OF_PLANS = Sought.of("方案|规划|要点|纪要|招标|公开信|新闻发布会|实施意见|行动计划|时间表|路线图");

  /** How news begins, on the day it tells of: 本报讯 7月16日. */
  private static final Sought NEWS = Sought.of("(讯|电)[\\s　]*([（(][^（()）\\n]{1,20}[）)])?[\\s　]*$");

  /** What begins with a day, or is it, need not be over. */
  private static final String AHEAD_OF = "至到起是以份—-";

  private static final Sought REPORT = Sought.of("^度?(第?[一二上下]学期)?\\p{Han}{0,4}(总结|报告|小结|回顾)");
  private static final int LONGEST_HEAD = 80;
  private static final int LONGEST_BYLINE = 30;
  private static final int REACH = 40;
  private static final int MOST = 60;
  private static final int MOST_OWN = 8;
  private static final int YEAR = "2024".length();
  private static final int SCHOOL_YEAR = "2024/2025".length();
  private static final int DAY = "--01-31".length();
  private static final int FULL = "2024-01-31".length();
  private static final int MONTH = "2024-01".length();

  private final Passage passage;
  private final Set<Mention> own;
  private final String latest;
  private final Optional<Mention> year;
  private PlanSections plans;

  /**
   * A reader of a passage.
   *
   * @param own the days by which the text dates itself
   */
  ToldDateReader(Passage passage, List<Mention> own) {
    this.passage = passage;
    this.own = new LinkedHashSet<>(own);
    this.latest =
        own.stream().map(date -> date.iso().substring(0, FULL)).reduce("", ToldDateReader::later);
    this.year =
        own.isEmpty() ? Optional.empty() : ReportYear.of(passage).filter(y -> isPast(y.iso()));
  }

  List<Tie> read() {
    if (own.isEmpty()) {
      return List.of();
    }
    List<Tie.Knot> told = new ArrayList<>();
    Set<Mention> slips = slips();
    boolean news = passage.mentions().stream().anyMatch(this::isNews);
    for (Mention mention : passage.mentions()) {
      boolean other = !own.contains(mention) && year.filter(mention::equals).isEmpty();
      if (other && (isNews(mention) || isOfSchoolYear(mention))) {
        told.add(Tie.Knot.of(MemberRole.STATEMENT, mention));
      } else if (other && isDated(mention) && (isPast(mention.iso()) || slips.contains(mention))) {
        told.add(Tie.Knot.of(MemberRole.STATEMENT, mention));
      } else if (other && isOfReport(mention, news)) {
        told.add(Tie.Knot.of(MemberRole.PART, mention));
      }
    }
    List<Tie> ties = new ArrayList<>();
    for (int from = 0; from < told.size(); from += MOST) {
      ties.add(tie(told.subList(from, Math.min(from + MOST, told.size()))));
    }
    return ties;
  }

  /** What is told as done though it lies ahead, if it is one date: several make the text a plan. */
  private Set<Mention> slips() {
    String head = passage.between(0, Math.min(passage.text().length(), LONGEST_HEAD));
    List<Mention> ahead =
        passage.mentions().stream()
            .filter(date -> !own.contains(date) && isDated(date) && !isPast(date.iso()))
            .filter(this::isDone)
            .toList();
    return ahead.size() == 1 && !OF_PLANS.isIn(head) ? Set.copyOf(ahead) : Set.of();
  }

  /** The dates told, with the year that those without one are of, and the dates of the text. */
  private Tie tie(List<Tie.Knot> told) {
    List<Tie.Knot> knots = new ArrayList<>(told);
    year.ifPresent(stated -> knots.add(Tie.Knot.of(MemberRole.WHOLE, stated)));
    dates().forEach(date -> knots.add(Tie.Knot.of(MemberRole.BASE, date)));
    return Tie.plain(RelationType.TOLD_DATE, knots);
  }

  /** The latest, and as many others as a text may well have. */
  private Stream<Mention> dates() {
    Stream<Mention> last = own.stream().filter(date -> date.iso().startsWith(latest)).limit(1);
    return Stream.concat(last, own.stream()).distinct().limit(MOST_OWN);
  }

  private static String later(String iso, String other) {
    return iso.compareTo(other) < 0 ? other : iso;
  }

  /** Whether a time begins no later than the text is dated. */
  private boolean isPast(String iso) {
    return iso.compareTo(latest) <= 0;
  }

  private static boolean isDated(Mention mention) {
    String iso = mention.iso();
    String raw = mention.figure().raw();
    boolean cohort = raw.endsWith("级") || raw.endsWith("届");
    return (mention.kind() == Kind.YEAR && iso.length() == YEAR && !cohort)
        || (mention.kind() == Kind.DATE && iso.length() >= MONTH && !iso.startsWith("-"));
  }

  /** Whether a day without its year is one of the year reported on, or the one of the text. */
  private boolean isOfReport(Mention mention, boolean news) {
    if (!isDayOfYear(mention)) {
      return false;
    }
    String iso = mention.iso();
    String within = iso.substring(1);
    Optional<String> told =
        year.map(stated -> stated.iso().substring(0, YEAR))
            .or(() -> Optional.of(latest.substring(0, YEAR)).filter(own -> news));
    return (iso.length() == DAY && latest.endsWith(within))
        || (told.filter(stated -> isPast(stated + within)).isPresent()
            && (closesSpan(mention) || isUpTo(mention) || !isAhead(mention))
            && !isPlanned(mention));
  }

  private boolean isDayOfYear(Mention mention) {
    String iso = mention.iso();
    return mention.kind() == Kind.DATE
        && iso.startsWith("--")
        && iso.charAt(2) != '-'
        && passage.between(mention.start(), mention.end()).indexOf('月') > 0;
  }

  /** The day with which news begins, unless it may be of the year before the text is dated. */
  private boolean isNews(Mention mention) {
    if (!isDayOfYear(mention)) {
      return false;
    }
    int line = passage.lineStart(mention.start(), LONGEST_BYLINE);
    boolean turn = latest.charAt(YEAR + 1) == '0' && latest.charAt(YEAR + 2) <= '2';
    boolean late = mention.iso().charAt(2) == '1' && mention.iso().charAt(3) != '0';
    return NEWS.isIn(passage.between(line, mention.start()))
        && !(turn && late)
        && AHEAD_OF.indexOf(passage.at(mention.end())) < 0
        && !isPlanned(mention);
  }

  /** The school year of which the title says that the text reports on it. */
  private boolean isOfSchoolYear(Mention mention) {
    if (mention.kind() != Kind.YEAR || mention.iso().length() != SCHOOL_YEAR) {
      return false;
    }
    int end = passage.lineEnd(mention.end(), LONGEST_HEAD);
    return mention.start() < 2 * LONGEST_HEAD && REPORT.isIn(passage.between(mention.end(), end));
  }

  /** “1月1日至12月31日”: behind a date, 至 looks ahead to nothing. */
  private boolean closesSpan(Mention date) {
    return passage
        .before(date.start())
        .filter(first -> first.kind() == Kind.DATE)
        .filter(first -> ReportYear.isSpan(passage.between(first.end(), date.start())))
        .isPresent();
  }

  private boolean isUpTo(Mention date) {
    int from = Math.max(0, date.start() - 3);
    return AnyWord.closes(passage.between(from, date.start()), UP_TO);
  }

  private boolean isDone(Mention date) {
    return isTold(date) && !isPlanned(date);
  }

  private boolean isPlanned(Mention date) {
    if (plans == null) {
      plans = new PlanSections(passage.text(), latest.substring(0, YEAR));
    }
    return plans.hold(date.start());
  }

  /** Where the statement about a date ends; a comma may part the date from it. */
  private int predicateEnd(Mention date) {
    int end = passage.clauseEnd(date.end());
    boolean parted = end - date.end() <= 1 && !passage.endsAt(end);
    return parted ? passage.clauseEnd(end + 1) : end;
  }

  /** Whether the words about a date say that what they tell is done. */
  private boolean isTold(Mention date) {
    int to = Math.min(predicateEnd(date), date.end() + REACH);
    String after = passage.between(date.end(), to);
    return !AnyWord.opens(after, OPEN)
        && DONE.matcher(after).find()
        && !isAhead(date)
        && (!isNextYear(date.iso()) || AT_ONCE.isIn(after));
  }

  private boolean isNextYear(String iso) {
    int next = Integer.parseInt(latest.substring(0, YEAR)) + 1;
    return iso.equals(String.valueOf(next)) && latest.substring(YEAR).compareTo(AUTUMN) >= 0;
  }

  private boolean isAhead(Mention date) {
    int from = Math.max(passage.sentenceStart(date.start()), date.start() - REACH);
    return AHEAD.matcher(passage.between(date.end(), predicateEnd(date))).find()
        || AHEAD.matcher(passage.between(from, date.start())).find();
  }
}
