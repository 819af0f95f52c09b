package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/** Finds what each gets of a sum told before those who get it: “捐赠慰问金96万元，慰问职工320名，每人3000元”. */
final class Grants {
  private static final Sought GIVEN = Sought.of("发放|捐赠|捐助|捐资|奖励|兑现|补助|补贴");
  private static final Sought NOT_YET =
      Sought.of("下达|下拨|拨付|预算|筹|争取|计划|拟|需|安排|到位|结余|物资|物品|慰问品|折款|折价");
  private static final Sought GETS =
      Sought.of("^[^，。；、：0-9]{0,4}，(?:共|共计|累计|分别)?(资助|救助|补助|帮扶|奖励|慰问|惠及|受益)[^，。；、：0-9]{0,10}$");
  private static final Sought EACH =
      Sought.of(
          "^[^，。；、：0-9]{0,8}，(?:平均)?每(?:[人生户]|名[^，。；、：0-9]{0,4})(?:各|可)?(?:发放|补助|资助|奖励|慰问|获得?|领取)?(?:助学金|慰问金|奖金|补助|补贴)?$");

  /** The words of a sum that is for what is done with it; with others it may be for more. */
  private static final Map<String, String> FOR =
      Map.of("资助", "助捐", "救助", "助捐", "补助", "助补捐", "帮扶", "助扶捐", "奖励", "奖", "慰问", "慰捐");

  private static final String ENDS = "。\n";
  private static final String AMONG = "其中";

  /** What is left of the sum, or goes to others, in the sentence behind. */
  private static final Sought REST = Sought.of("^[。\n]\\s*(其余|剩余|余下|结余|另|还|同时|此外)");

  private static final int NEAR = 8;
  private static final int REACH = 24;

  private final Passage passage;
  private final List<Mention> mentions;

  Grants(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  List<Tie> read() {
    return mentions.stream()
        .filter(each -> each.kind() == Kind.MONEY && each.index() > 1)
        .flatMap(each -> tie(each).stream())
        .toList();
  }

  private Optional<Tie> tie(Mention each) {
    Mention count = mentions.get(each.index() - 1);
    Mention last = mentions.get(each.index() - 2);
    boolean near = each.start() - count.end() <= REACH && count.start() - last.end() <= REACH;
    int behind = Math.min(passage.text().length(), each.end() + NEAR);
    boolean told =
        near
            && last.kind() == Kind.MONEY
            && isOfPeople(count)
            && EACH.isIn(passage.between(count.end(), each.start()))
            && ENDS.indexOf(passage.at(each.end())) >= 0
            && !REST.isIn(passage.between(each.end(), behind));
    return told
        ? total(last)
            .filter(total -> isGivenTo(total, last, count) && !mayBeLeft(total, count, each))
            .map(total -> Tie.quotient(total, count, each, Answer.UNKNOWN))
        : Optional.empty();
  }

  /** Whether not all of what others gave need have gone to those who are told. */
  private boolean mayBeLeft(Mention total, Mention count, Mention each) {
    return Chain.lead(passage, total, REACH).indexOf('捐') >= 0
        && count.amount().stated() != null
        && each.amount().times(count.amount().stated()).lessThan(total.amount())
            == Certainty.CERTAIN;
  }

  /** The only sum of the sentence, or that which others fill: 96万元，其中甲厂60万元、乙厂36万元. */
  private Optional<Mention> total(Mention last) {
    List<Mention> sums =
        passage.mentions(passage.sentenceStart(last.start()), last.end()).stream()
            .filter(m -> m.kind() == Kind.MONEY)
            .toList();
    boolean filled = sums.size() > 2 && Claimed.sums(sums.get(0), sums.subList(1, sums.size()));
    boolean among = passage.between(sums.get(0).end(), last.start()).contains(AMONG);
    return among ? Optional.of(sums.get(0)).filter(sum -> filled) : Optional.of(last);
  }

  private static boolean isOfPeople(Mention count) {
    return count.unitClass() == UnitClass.PERSON || count.symbol().equals("户");
  }

  private boolean isGivenTo(Mention total, Mention last, Mention count) {
    String lead = Chain.lead(passage, total, REACH);
    return GIVEN.isIn(lead)
        && !NOT_YET.isIn(lead)
        && lead.indexOf('每') < 0
        && GETS.firstIn(passage.between(last.end(), count.start()))
            .filter(told -> isFor(lead, told.group(1)))
            .isPresent();
  }

  private static boolean isFor(String lead, String deed) {
    String words = FOR.getOrDefault(deed, "");
    return words.isEmpty() || words.chars().anyMatch(c -> lead.indexOf(c) >= 0);
  }
}
