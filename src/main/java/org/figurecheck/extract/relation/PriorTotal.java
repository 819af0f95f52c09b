package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Role;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds the whole of a part that stands alone in its sentence, where the sentence before states
 * one: “共有志愿者2500人。党员志愿者800人，占32%”.
 */
final class PriorTotal {
  private static final Pattern TIME =
      Pattern.compile("[0-9]{4}年|今年|本年|当年|去年|上年|前年|同期|以来|上半年|下半年|[0-9]{1,2}月|本月|上月|学期");
  private static final Sought VAGUE = Sought.of("计划|目标|预计|力争|拟|将|每|均|超过?标准|不足|增加|减少|新增|净增|累计");
  private static final Sought TOTAL =
      Sought.of("共|总|现有|拥有|(全|我|本)[省市县区州旗国镇乡校村院局馆系班]|收到|受理|抽检|排查|接待");
  private static final Sought VERB =
      Sought.of("(共有|现有|拥有|总数|总量|总人数|人数|数量|在册|在岗|在编|在职|各类|总计|合计|共计|约|为|达到?|有|共|的|是)+$");
  private static final Sought BARE =
      Sought.of("^(目前|其中|截至?[^，。；]{1,8}|到年底|年底|年末)?[，：]?(已经|已|共|均已|现已|累计|实际)*\\p{Han}{2,3}$");
  private static final int LONGEST_LEAD = 20;
  private static final String SELF = "其中";
  private static final int NOUN = 2;
  private static final int LONGEST_NOUN = 8;

  private final Passage passage;
  private final Stock stock;

  PriorTotal(Passage passage, Stock stock) {
    this.passage = passage;
    this.stock = stock;
  }

  /** The total, where the part is the first figure of its sort in its sentence. */
  Optional<Mention> of(Mention part) {
    int start = passage.sentenceStart(part.start());
    if (start == 0
        || passage.at(start - 1) != '。'
        || !levels(start, part.start(), part).isEmpty()) {
      return Optional.empty();
    }
    List<Mention> levels = levels(passage.sentenceStart(start - 1), start, part);
    List<Mention> totals = levels.stream().filter(stock::isTotal).toList();
    boolean sole = levels.size() == 1 || (totals.size() == 1 && totals.get(0) == levels.get(0));
    Optional<Mention> whole = sole ? Optional.of(levels.get(0)) : Optional.empty();
    return whole.filter(m -> canBe(m, part, start));
  }

  private List<Mention> levels(int from, int to, Mention part) {
    return passage.mentions(from, to).stream()
        .filter(m -> m.isQuantity() && Units.sameClass(m, part))
        .toList();
  }

  private boolean canBe(Mention whole, Mention part, int start) {
    String named = stock.lead(whole);
    String words = stock.words(part);
    Role role = whole.figure().subject().role();
    return (role == Role.LEVEL || role == Role.UNKNOWN)
        && !stock.isRest(whole)
        && !Phrase.compares(named)
        && !VAGUE.isIn(named)
        && !Phrase.compares(words)
        && isOfOneTime(passage.sentenceStart(start - 1), whole, start, part)
        && !Sum.exceeds(part, whole)
        && !Phrase.speakOfOthers(stock.words(whole), words)
        && Overlap.disjoint(List.of(named, stock.lead(part))) != Answer.YES;
  }

  /** Whether no time is named with the part but that of the whole. */
  private boolean isOfOneTime(int from, Mention whole, int start, Mention part) {
    Matcher time = TIME.matcher(passage.between(start, part.start()));
    String before = passage.between(from, whole.end());
    boolean told = true;
    while (time.find()) {
      told &= before.contains(time.group());
    }
    return told;
  }

  /** Whether the words leave no doubt that the part is one of the whole. */
  boolean isSure(Mention whole, Mention part) {
    int start = passage.sentenceStart(part.start());
    boolean among =
        passage.text().startsWith(SELF, start)
            && passage.clauseStart(part.start()) <= start + SELF.length() + 1;
    return among || (isTotal(whole) && names(whole, stock.words(part)));
  }

  private boolean isTotal(Mention whole) {
    int start = passage.clauseStart(whole.start());
    return TOTAL.isIn(passage.between(start, whole.start()));
  }

  /** Whether a total is told of just this name: 职工 of 职工总数. */
  boolean isNamed(Mention whole, String name) {
    String lead = VERB.withoutFirst(stock.lead(whole));
    return lead.equals(name) || stock.tail(whole).equals(name);
  }

  /** Whether a name may be another one for what a total counts: 馆藏, 藏书. */
  boolean isAkin(Mention whole, String name) {
    String noun = noun(whole);
    return name.length() == NOUN && noun.chars().anyMatch(c -> name.indexOf(c) >= 0);
  }

  private boolean names(Mention whole, String words) {
    String noun = noun(whole);
    return noun.length() == NOUN && words.contains(noun);
  }

  /** Whether the part is told by a verb alone, so that it is of all there are: 目前已办结245件. */
  boolean isBare(Mention part) {
    int start = passage.sentenceStart(part.start());
    return part.start() - start <= LONGEST_LEAD && BARE.isIn(passage.between(start, part.start()));
  }

  private String noun(Mention whole) {
    String tail = stock.tail(whole);
    String lead = VERB.withoutFirst(stock.lead(whole));
    return tail.length() >= NOUN && tail.length() <= LONGEST_NOUN
        ? tail.substring(tail.length() - NOUN)
        : lead.substring(Math.max(0, lead.length() - NOUN));
  }
}
