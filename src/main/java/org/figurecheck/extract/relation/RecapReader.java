package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds what several figures just told add up to, and how many they are: “…，上述三项共计245万元”. */
final class RecapReader {
  private static final Sought BEFORE = Sought.of("[，。；、（(](以上|上述|前述|上列|前列|这)?$");
  private static final Sought BEHIND =
      Sought.of(
          "^(学段|部分|方面|渠道|资金|经费|人员|款项|补助|投入|投资|费用|支出|收入|单位|项目|者)?(合计|共计|总计|总共|相加|加起来|加在一起|共)(为|达|约|约为)?$");
  private static final Sought COUNTED = Sought.of("项|者|个|类|种|笔|县|区|市|镇|乡|村|校|级|批|地");
  private static final Sought AMONG = Sought.of("其中|分别|包括|含|[。；：]");

  /** What is told besides may count twice, or at another time. */
  private static final List<String> OTHERWISE = List.of("每", "均", "上年", "去年", "计划");

  private static final List<String> TOTALS = List.of("计", "共", "加");
  private static final int LONGEST = 12;
  private static final int LONGEST_CUE = 3;
  private static final int MOST = 12;

  private final Passage passage;

  RecapReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention whole : passage.mentions()) {
      ReadingStopped.check();
      if (whole.isQuantity() && whole.index() > 2) {
        Mention count = passage.mentions().get(whole.index() - 1);
        if (isRecap(count, whole)) {
          ties.addAll(ties(count, whole));
        }
      }
    }
    return ties;
  }

  private boolean isRecap(Mention count, Mention whole) {
    if (count.listCount() < 2 || whole.start() - count.end() > LONGEST) {
      return false;
    }
    String behind = passage.between(count.end(), whole.start());
    String before = passage.between(count.start() - LONGEST_CUE, count.start());
    return AnyWord.in(behind, TOTALS)
        && BEHIND.isAllOf(behind)
        && BEFORE.isIn(before)
        && COUNTED.isAllOf(count.symbol());
  }

  private List<Tie> ties(Mention count, Mention whole) {
    List<Mention> parts = parts(count, whole);
    int told = count.listCount();
    List<Mention> last = parts.subList(Math.max(0, parts.size() - told), parts.size());
    boolean plain = parts.size() == told || (parts.size() > told && isOfWhole(parts, told));
    if (plain && last.size() > 1 && isPlain(last, count)) {
      return List.of(Tie.sum(whole, last, Answer.YES, Answer.YES), listed(count, last));
    }
    boolean all = parts.size() > 1 && isSum(parts, whole);
    return all ? List.of(listed(count, parts)) : List.of();
  }

  /** Whether what stands before the last figures is what they are parts of. */
  private boolean isOfWhole(List<Mention> parts, int told) {
    Mention first = parts.get(parts.size() - told);
    Mention before = parts.get(parts.size() - told - 1);
    return AMONG.isIn(passage.between(before.end(), first.start()));
  }

  /** Whether nothing between the clause of the first part and their count makes them overlap. */
  private boolean isPlain(List<Mention> parts, Mention count) {
    Mention first = parts.get(0);
    int clause = passage.clauseStart(first.start());
    String told = passage.between(clause, count.start());
    boolean nested = passage.unbracketedText(first.end(), count.start()).contains("其中");
    return !nested && !AnyWord.in(told, OTHERWISE);
  }

  /** Whether figures, as they are printed, make up the total to the last digit. */
  private static boolean isSum(List<Mention> parts, Mention whole) {
    BigDecimal sum =
        parts.stream().map(p -> p.amount().stated()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(whole.amount().stated()) == 0;
  }

  private List<Mention> parts(Mention count, Mention whole) {
    int start = passage.sentenceStart(count.start() - LONGEST_CUE);
    List<Mention> alike =
        passage.unbracketed(start, count.start()).stream()
            .filter(m -> m.isQuantity() && Units.sameClass(m, whole) && !isChange(m))
            .toList();
    return alike.subList(Math.max(0, alike.size() - MOST), alike.size());
  }

  private boolean isChange(Mention mention) {
    return Phrase.comments(Chain.lead(passage, mention, LONGEST));
  }

  private static Tie listed(Mention count, List<Mention> parts) {
    return Listed.all(count, parts.stream().map(Mention::span).toList());
  }
}
