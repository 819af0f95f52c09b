package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.text.pattern.Sought;

/** The words that say which way a number went, and on what basis. */
final class Directions {
  /** A verb of change, or a noun that names one. */
  static final String VERB =
      "(增加|增长|增收|增产|上升|提高|提升|扩大|净增|上涨|增幅|增长率|增速|升|增|多[招建办发收投开评培派录]\\p{Han}?|多"
          + "|减收|减产|减少|下降|降低|压减|缩减|净减|缩小|回落|下跌|降幅|下降率|减|降|少[招建办发收投开评培派录]\\p{Han}?|少)";

  /** The words for the year before. */
  static final String LAST_YEAR = "上年|去年|上一年|上学年|上一学年|前一年|上一届|上届|上学期|上季度";

  /** The words that lead to a change, where any do: 同比, 与上年同期相比, 较2022年. */
  static final String AGAINST =
      "((同比|环比|一年间|较之|相比|与之相比|(比|较|与|同)(" + LAST_YEAR + "|[0-9]{4}年)(度|末|底|同期)?(相比|比)?)，?)?";

  private static final List<String> UP = List.of("增", "升", "多", "提高", "扩大", "上涨");
  private static final List<String> DOWN = List.of("减", "降", "少", "缩小", "缩短", "压缩", "回落", "下跌");
  private static final Sought TURN = Sought.of(VERB + "了?(到|至|为|达|达到)?(今年|本年|[0-9]{4}年)?的?$");

  private static final List<String> COMPARABLE = List.of("可比", "不变价", "同口径", "剔除", "扣除");

  /** What grows at constant prices and is printed at those of its year. */
  private static final List<String> AT_CONSTANT_PRICES = List.of("生产总值", "增加值", "GDP");

  private Directions() {}

  /** Whether the words say that the later is higher; unknown where they say both or neither. */
  static Answer of(String words) {
    boolean up = rises(words);
    boolean down = falls(words);
    return up == down ? Answer.UNKNOWN : up ? Answer.YES : Answer.NO;
  }

  /** The same, asked of the verb of change alone that the words end with: 多媒体教室增至. */
  static Answer turn(String words) {
    return TURN.firstIn(words).map(turn -> of(turn.group())).orElse(Answer.UNKNOWN);
  }

  /** “由12名上升到5名” may tell of a place in a ranking, which rises as its number falls. */
  static Answer unlessRanked(Mention level, String words, Answer rise) {
    boolean place = level.symbol().equals("名") || level.symbol().equals("位");
    boolean rank = place && !words.contains("增") && !words.contains("减");
    return rank ? Answer.UNKNOWN : rise;
  }

  /** Whether the words hold one of change, without which no {@link #VERB} is among them. */
  static boolean mayTurn(String words) {
    return rises(words) || falls(words);
  }

  private static boolean rises(String words) {
    return AnyWord.in(words, UP);
  }

  private static boolean falls(String words) {
    return AnyWord.in(words, DOWN);
  }

  /** Whether the sentence of a figure compares on a basis other than the numbers it states. */
  static Basis basis(Passage passage, Mention level) {
    String sentence =
        passage.between(passage.sentenceStart(level.start()), passage.sentenceEnd(level.end()));
    String told =
        passage.between(passage.sentenceStart(level.start()), passage.clauseEnd(level.end()));
    String product = told.substring(told.lastIndexOf('；') + 1);
    boolean comparable =
        AnyWord.in(sentence, COMPARABLE) || AnyWord.in(product, AT_CONSTANT_PRICES);
    return comparable ? Basis.COMPARABLE : Basis.NOMINAL;
  }
}
