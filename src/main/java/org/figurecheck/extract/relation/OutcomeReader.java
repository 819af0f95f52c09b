package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what came of those that were called, asked or examined, which is some of them:
 * “应到260名，实到248名”, “抽检120批次，合格112批次，不合格8批次”. What was taken in or found may be dealt with together
 * with older cases, and so proves nothing unless it is just too large by a power of ten.
 */
final class OutcomeReader {
  private static final int MOST = 6;
  private static final int LONGEST = 10;
  private static final List<String> LEADS = List.of("，", "、", "其中", "经检验", "经检测", "共", "已", "有");
  private static final List<String> ANEW =
      List.of("上年", "去年", "同比", "累计", "计划", "另", "率", "线", "以上", "比", "较");

  /** Illnesses that one has for years before one dies of them. */
  private static final List<String> LASTING =
      List.of("艾滋", "结核", "肿瘤", "癌", "尘肺", "慢性", "麻风", "精神", "糖尿");

  private static final List<String> OLDER =
      List.of("积案", "历年", "往年", "上年", "结转", "旧存", "遗留", "以前", "移送", "计划");

  /** How something was done, before the word for what was. */
  private static final List<String> HOW =
      List.of("已", "全部", "均", "共", "落实", "完成", "成功", "现场", "及时", "依法", "当年", "其中");

  private static final int FEWEST_DIGITS = 2;

  /** What else may become of those examined, so that two outcomes are not all there are. */
  private static final List<String> BETWEEN =
      List.of("基本", "缺考", "弃考", "暂", "待", "免", "未参加", "其他", "其余", "优秀", "良好");

  private final Passage passage;
  private final Stock stock;

  OutcomeReader(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  /**
   * The outcomes and what they came of.
   *
   * @param told what is tied already; its figures are not read again as wholes of what is sure, nor
   *     two of one tie as a whole and its part
   */
  List<Tie> read(List<Tie> told) {
    List<Tie> ties = new ArrayList<>();
    Set<Integer> tied = new HashSet<>();
    told.forEach(tie -> tie.knots().forEach(knot -> tied.add(knot.index())));
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      boolean parted = passage.at(mention.end()) == '，' || Passage.isHan(passage.at(mention.end()));
      if (parted && mention.isQuantity() && !Units.isMeasured(mention)) {
        String words = stock.words(mention);
        Optional<Outcome> bound = Outcome.bindingIn(words);
        bound
            .filter(deed -> !tied.contains(mention.index()))
            .flatMap(deed -> tie(mention, deed))
            .or(() -> loose(mention, words, bound.isEmpty()).filter(tie -> !isTold(tie, told)))
            .ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static boolean isTold(Tie tie, List<Tie> told) {
    return told.stream().anyMatch(other -> other.knots().containsAll(tie.knots()));
  }

  private Optional<Tie> tie(Mention whole, Outcome deed) {
    if (deed == Outcome.STRICKEN && AnyWord.in(sentence(whole), LASTING)) {
      return Optional.empty();
    }
    List<Part> parts = parts(whole, deed);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    boolean all = parts.size() == 2 && areAll(parts.get(0), parts.get(1));
    Answer sure = all ? Answer.YES : Answer.NO;
    return Optional.of(PartsReader.tie(whole, new Sum(parts, sure, sure)));
  }

  /** “排查隐患263处，整改251处”: what came of it right behind it, in one word. */
  private Optional<Tie> loose(Mention whole, String words, boolean unbound) {
    Mention next = passage.next(whole).filter(m -> m.start() - whole.end() <= LONGEST).orElse(null);
    boolean follows =
        unbound
            && next != null
            && passage.at(whole.end()) == '，'
            && next.isQuantity()
            && next.symbol().equals(whole.symbol())
            && !Passage.isHan(passage.at(next.end()));
    if (!follows || AnyWord.in(sentence(whole), OLDER)) {
      return Optional.empty();
    }
    String told = bare(passage.between(whole.end() + 1, next.start()));
    boolean fits =
        !Sum.exceeds(next, whole) || Claimed.isScaled(whole, List.of(next)) && isFine(whole);
    return fits && Outcome.mayBe(told, words)
        ? Optional.of(Tie.sum(whole, List.of(next), Answer.NO, Answer.NO))
        : Optional.empty();
  }

  /** So small a number has another ten times as large beside it by chance. */
  private static boolean isFine(Mention whole) {
    return whole.amount().stated().stripTrailingZeros().precision() >= FEWEST_DIGITS;
  }

  private static String bare(String words) {
    for (String lead : HOW) {
      if (words.startsWith(lead) && words.length() > lead.length()) {
        return bare(words.substring(lead.length()));
      }
    }
    return words;
  }

  private List<Part> parts(Mention whole, Outcome deed) {
    List<Part> parts = new ArrayList<>();
    int end = passage.sentenceEnd(whole.end());
    for (Mention mention : passage.unbracketed(whole.end(), end)) {
      if (mention.isPercent()) {
        continue;
      }
      Optional<String> outcome = outcome(mention, deed);
      boolean other = passage.between(whole.end(), mention.start()).indexOf('；') >= 0;
      if (other || outcome.isEmpty() || parts.size() == MOST || !isAlike(mention, whole)) {
        break;
      }
      parts.add(new Part(mention, outcome.get(), List.of(), false));
    }
    return parts;
  }

  private String sentence(Mention mention) {
    int start = passage.sentenceStart(mention.start());
    return passage.between(start, passage.sentenceEnd(mention.end()));
  }

  private static boolean isAlike(Mention one, Mention other) {
    boolean people = one.unitClass() == UnitClass.PERSON && other.unitClass() == UnitClass.PERSON;
    return one.isQuantity() && (people || one.symbol().equals(other.symbol()));
  }

  /** The words that make a figure an outcome, before it or behind it. */
  private Optional<String> outcome(Mention mention, Outcome deed) {
    String lead = stock.lead(mention);
    for (String word : LEADS) {
      lead = lead.startsWith(word) ? lead.substring(word.length()) : lead;
    }
    String words = lead.isEmpty() ? stock.tail(mention) : lead;
    boolean told = words.length() <= LONGEST && deed.opens(words) && !AnyWord.in(words, ANEW);
    return told ? Optional.of(words) : Optional.empty();
  }

  /** Whether one outcome is the other denied, and no third is told of: 合格, 不合格; 实到, 缺席. */
  private boolean areAll(Part one, Part other) {
    int end = passage.sentenceEnd(other.mention().end());
    boolean third =
        AnyWord.in(passage.between(one.mention().start(), end), BETWEEN)
            || passage.mentions(other.mention().end(), end).stream()
                .anyMatch(mention -> isAlike(mention, other.mention()));
    String first = one.label();
    String second = other.label();
    boolean denied =
        List.of("合格", "及格", "达标").stream()
            .anyMatch(
                word ->
                    first.startsWith(word)
                        && (second.startsWith("不" + word) || second.startsWith("未" + word)));
    boolean absent = first.startsWith("实") && AnyWord.opens(second, List.of("缺席", "缺勤", "未到"));
    return !third && (denied || absent);
  }
}
