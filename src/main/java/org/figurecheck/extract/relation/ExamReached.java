package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.Optional;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/**
 * Who reached what in an examination.
 *
 * @param mention how many
 * @param line what they reached
 * @param place of where, or empty where it is not told
 * @param score the score that they reached, 0 where it is a line or a school
 */
record ExamReached(Mention mention, Line line, String place, int score) {
  /** Each is some of the one before, but for the last two, which may be any of those who sat. */
  enum Line {
    SAT,
    LOWER,
    HIGHER,
    TOP,
    ANY
  }

  /** Whoever has so many points is above the line of the universities. */
  private static final int TOP_SCORE = 600;

  private static final Sought NAMED =
      Sought.of(
          "^(?:、|其中|今年|全部|普通高考|高考|中考)*(全县|全区|全市|全州|全旗|我县|我区|我市|全校|我校|学校)?有?(?:"
              + "((?:报名)?参加[高中]考|[高中]考(?:报名|参考)|报名[高中]考|参考)|(本科以?上?)(?:上线|达线|过线|录取)|"
              + "((?:一本|重本|重点本科|特殊类型(?:招生)?(?:控制)?线?|特控线?)以?上?)(?:上线|达线|过线|录取))"
              + "(?:总?人数|学生|考生)?(?:共|为|达到?|有|突破)*$");
  private static final Sought CANDIDATES = Sought.of("^(?:考生|(?:学生|考生)?(?:参加[高中]考|参考)(?:[，。]|$))");

  /** What stands between a score and those who reached it, and before it. */
  private static final Sought SCORED = Sought.of("^及?以上(?:的?(?:考生|学生|高分考生))?(?:的?有|共|达)*$");

  private static final Sought LED = Sought.of("^(?:其中|今年|[高中]考|总分|，)*[0-9]{3}分?$");

  /** Whom one university or school took. */
  private static final Sought TAKEN =
      Sought.of("^(?:考生|学生|同学)?(?:被([^，。；0-9]{2,20})录取|(?:考|升)[入上取]([^，。；0-9]{2,20})$)");

  private static final Sought TAKEN_BY = Sought.of("^被([^，。；0-9]{2,12})录取(?:学生|考生)?$");
  private static final Sought OF_FEW = Sought.of("清华|北大|北京大学|双一流|名校");
  private static final Sought OTHERS = Sought.of("年[间来]|近.{1,2}年|历年|累计|建校|另有|其余|单招|单独招生|提前");
  private static final Sought SOME =
      Sought.of(
          "[文理]科|历史|物理|艺术|体育|音乐|美术|[^分]类|[班组]|语文|数学|英语|[0-9]{4}年|[^我全本高该]校|中学|[一二三四五六七八九十]中|高中");

  private static final int LOWEST = 300;
  private static final char SCORE = '分';
  private static final int DIGITS = 3;
  private static final int LONGEST = 24;

  /** What a number tells, if it counts people who reached something. */
  static Optional<ExamReached> of(Passage passage, Stock stock, Mention mention) {
    if (mention.unitClass() != UnitClass.PERSON || !mention.isQuantity()) {
      return Optional.empty();
    }
    String lead = stock.lead(mention);
    if (lead.length() > LONGEST) {
      return Optional.empty();
    }
    if (CANDIDATES.isIn(stock.tail(mention))) {
      return Optional.of(new ExamReached(mention, Line.SAT, "", 0));
    }
    return above(passage, stock, mention, lead)
        .or(() -> NAMED.firstIn(lead.replace("（", "").replace("）", "")).map(n -> of(mention, n)));
  }

  private static ExamReached of(Mention mention, Matcher named) {
    Line line =
        named.group(2) != null ? Line.SAT : named.group(3) != null ? Line.LOWER : Line.HIGHER;
    return new ExamReached(mention, line, named.group(1) == null ? "" : named.group(1), 0);
  }

  private static Optional<ExamReached> above(
      Passage passage, Stock stock, Mention mention, String lead) {
    int score = SCORED.isIn(lead) ? score(passage, mention.start() - lead.length()) : 0;
    if (score > 0 && !isOfSome(passage, mention, lead)) {
      Line line = score >= TOP_SCORE ? Line.TOP : Line.ANY;
      return Optional.of(new ExamReached(mention, line, "", score));
    }
    Optional<Matcher> taken =
        lead.isEmpty() ? TAKEN.firstIn(stock.tail(mention)) : TAKEN_BY.firstIn(lead);
    return taken
        .filter(by -> !isOfSome(passage, mention, lead))
        .map(by -> new ExamReached(mention, OF_FEW.isIn(by.group()) ? Line.TOP : Line.ANY, "", 0));
  }

  /**
   * Whether the sentence speaks of several years, of one subject, class or school, or of others.
   */
  private static boolean isOfSome(Passage passage, Mention mention, String lead) {
    int sentence = passage.sentenceStart(mention.start());
    return OTHERS.isIn(passage.between(sentence, passage.sentenceEnd(mention.end())))
        || SOME.isIn(passage.between(sentence, mention.start() - lead.length()));
  }

  /** The score that ends before a char where no place is told of it, or 0. */
  private static int score(Passage passage, int end) {
    int from = end - DIGITS - 1;
    if (from < 0 || passage.at(end - 1) != SCORE) {
      return 0;
    }
    boolean led = LED.isIn(passage.between(passage.clauseStart(from), end));
    int score = led ? Integer.parseInt(passage.between(from, end - 1)) : 0;
    return score >= LOWEST ? score : 0;
  }
}
