package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.ReadingStopped;

/** Finds what is counted and then told one by one: “两条干渠，一条在城东，另一条在城西”; “分两个院区，门诊在东院区，住院在西院区”. */
final class OneByOne {
  private static final List<String> LEADS = List.of("另外", "还有", "再有", "另", "再", "");
  private static final List<String> TELLS =
      List.of(
          "是", "为", "在", "位", "建", "由", "设", "叫", "称", "系", "用", "从", "通", "属", "名", "以", "于", "归",
          "来");

  /** What may tell of more than are told one by one. */
  private static final List<String> MORE =
      List.of("其余", "其他", "其它", "余下", "剩", "等", "…", "其中", "各", "每", "之一");

  /** What goes on with what was told; any other clause may tell of one that no 一 opens. */
  private static final List<String> ABOUT =
      List.of(
          "均", "都", "皆", "全部", "全长", "已", "投资", "总", "占地", "建筑面积", "长", "宽", "高", "深", "面积", "建于",
          "始建", "位于", "其", "目前", "现", "可", "设", "涉", "金额", "年", "日");

  private static final char DIVIDED = '分';
  private static final int NOUN = 2;
  private static final int LONGEST_PLACE = 8;
  private static final int LONGEST_NOUN = 24;

  private final Passage passage;

  OneByOne(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such rows.
   *
   * @param counted where the numbers stand that are already tied to what they count
   */
  List<Tie> read(Set<Integer> counted) {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.listCount() > 1 && isSimple(mention) && !counted.contains(mention.start())) {
        tie(mention).or(() -> parts(mention)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** “分两个院区，门诊部在东院区，住院部在西院区”: what is where, clause by clause. */
  private Optional<Tie> parts(Mention mention) {
    int lead = Math.max(0, mention.start() - 2);
    if (!AnyWord.holds(passage.text(), DIVIDED, lead, mention.start())) {
      return Optional.empty();
    }
    int clause = passage.clauseEnd(mention.end());
    String noun = passage.between(mention.end(), clause);
    boolean divided = noun.length() == NOUN && passage.at(clause) == '，';
    List<Span> told = new ArrayList<>();
    int end = clause;
    for (int at = clause; divided && passage.at(at) == '，'; at = passage.clauseEnd(at + 1)) {
      Optional<Span> part = part(at + 1, noun);
      if (part.isEmpty()) {
        break;
      }
      told.add(part.get());
      end = part.get().end();
    }
    String rest = passage.between(end, passage.sentenceEnd(end));
    long places = told.stream().map(place -> place.in(passage.text())).distinct().count();
    boolean more = places == mention.listCount() + 1 && !mayGoOn(rest, noun);
    boolean all = places == told.size() && (places == mention.listCount() || more);
    return told.size() > 1 && all ? Optional.of(Listed.all(mention, told)) : Optional.empty();
  }

  private static boolean mayGoOn(String rest, String noun) {
    return rest.contains(noun) || AnyWord.in(rest, MORE) || rest.indexOf('在') >= 0;
  }

  /** Where a clause says that something is: 东院区 of 门诊部在东院区. */
  private Optional<Span> part(int clause, String noun) {
    int end = passage.clauseEnd(clause);
    int place = passage.between(clause, end).lastIndexOf('在') + clause;
    boolean named =
        place > clause
            && end - place > noun.length() + 1
            && end - place <= LONGEST_PLACE
            && passage.text().startsWith(noun, end - noun.length())
            && "各两全本该每".indexOf(passage.at(end - noun.length() - 1)) < 0;
    return named ? Optional.of(new Span(place + 1, end)) : Optional.empty();
  }

  private static boolean isSimple(Mention mention) {
    return mention.symbol().length() == 1 && mention.isPlain();
  }

  private Optional<Tie> tie(Mention mention) {
    int noun = passage.clauseEnd(mention.end());
    int end = passage.sentenceEnd(mention.end());
    boolean each = AnyWord.holds(passage.text(), '一', noun, end);
    if (!each || noun - mention.end() > LONGEST_NOUN || hasTwin(mention, noun)) {
      return Optional.empty();
    }
    List<Span> told = new ArrayList<>();
    boolean more = false;
    for (int clause = noun + 1; clause < end; clause = passage.clauseEnd(clause) + 1) {
      Optional<Span> one = one(clause, mention.symbol());
      if (one.isEmpty() && told.isEmpty()) {
        return Optional.empty();
      }
      one.ifPresent(told::add);
      more |= one.isEmpty() && !AnyWord.opens(passage.between(clause, end), ABOUT);
    }
    int missing = mention.listCount() - told.size();
    if (told.size() < 2) {
      return Optional.empty();
    }
    boolean all = missing <= 1 && !more && !tellsMore(noun, end, mention.symbol());
    return missing == 0 || all ? Optional.of(Listed.all(mention, told)) : Optional.empty();
  }

  /** Whether the clause counts other things by the same measure. */
  private boolean hasTwin(Mention mention, int end) {
    return passage.mentions(passage.clauseStart(mention.start()), end).stream()
        .anyMatch(m -> m != mention && m.symbol().equals(mention.symbol()));
  }

  /** One of those that are counted, where a clause begins with it. */
  private Optional<Span> one(int clause, String symbol) {
    for (String lead : LEADS) {
      int at = clause + lead.length();
      int behind = at + 1 + symbol.length();
      if (passage.text().startsWith(lead + "一" + symbol, clause)) {
        boolean tells = TELLS.stream().anyMatch(word -> passage.text().startsWith(word, behind));
        return tells ? Optional.of(new Span(at, passage.clauseEnd(at))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether more may be told of: a rest, or another number of the same measure. */
  private boolean tellsMore(int from, int end, String symbol) {
    return AnyWord.in(passage.between(from, end), MORE)
        || passage.mentions(from, end).stream()
            .anyMatch(m -> m.symbol().equals(symbol) && m.listCount() > 1);
  }
}
