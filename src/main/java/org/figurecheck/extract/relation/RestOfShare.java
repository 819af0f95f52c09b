package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds what is left behind a share that was done: “共52项，其中…。已完成39项，占75%，其余13项正按计划推进”. */
final class RestOfShare {
  private static final Sought REST =
      Sought.of("^[，；]?(其余|剩余|余下|剩下|尚余|尚剩|还剩|仅剩|只剩|仅余)的?(\\p{Han}{2})?(约|仅)?(有|为)?$");

  /** What came before the whole is done or left too. */
  private static final List<String> CARRIED =
      List.of("结转", "旧存", "遗留", "积存", "存量", "历史", "上年", "去年", "往年", "前期", "此前", "累计");

  /** What was done in one year is not all that was. */
  private static final Sought THIS_YEAR = Sought.of("今年|本年|当年|年内|年度|本月|本季|新增|新建|[0-9]{4}年");

  private static final String OF_THEM = "其中";
  private static final int FARTHEST = 200;
  private static final int LONGEST = 30;

  private final Passage passage;
  private final Stock stock;
  private final List<Mention> mentions;

  RestOfShare(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
    this.mentions = passage.mentions();
  }

  /**
   * The wholes, with what was done and what is left.
   *
   * @param told what is read already
   */
  List<Tie> read(List<Tie> told) {
    Map<Integer, Set<Integer>> parts = parts(told);
    List<Tie> ties = new ArrayList<>();
    for (Tie share : told) {
      ReadingStopped.check();
      if (share.type() == RelationType.SHARE_OF && share.knots().size() == 3) {
        tie(share, parts).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(Tie told, Map<Integer, Set<Integer>> parts) {
    Optional<Mention> whole = member(told, MemberRole.WHOLE);
    Optional<Mention> done = member(told, MemberRole.PART);
    Optional<Mention> share = member(told, MemberRole.SHARE);
    if (whole.isEmpty() || done.isEmpty() || share.isEmpty()) {
      return Optional.empty();
    }
    Mention last = done.get().start() > share.get().start() ? done.get() : share.get();
    Set<Integer> divided = parts.getOrDefault(whole.get().index(), Set.of());
    return passage
        .next(last)
        .filter(rest -> isRest(whole.get(), done.get(), last, rest))
        .filter(rest -> !divided.contains(rest.index()))
        .filter(rest -> isAlone(whole.get(), done.get(), divided))
        .map(rest -> tie(whole.get(), done.get(), rest));
  }

  private Optional<Mention> member(Tie tie, MemberRole role) {
    return tie.knots().stream()
        .filter(knot -> knot.role() == role && knot.index() >= 0)
        .map(knot -> mentions.get(knot.index()))
        .findFirst();
  }

  private boolean isRest(Mention whole, Mention done, Mention last, Mention rest) {
    String lead = stock.lead(rest);
    return whole.end() <= done.start()
        && rest.start() - whole.start() <= FARTHEST
        && rest.start() - last.end() <= LONGEST
        && Units.areOfOneWord(done, rest)
        && Units.areOfOneWord(whole, rest)
        && passage.sentenceStart(rest.start()) <= passage.sentenceEnd(last.end()) + 1
        && passage.isWithinReach(last.end(), rest.start())
        && isLast(rest)
        && REST.firstIn(lead).filter(found -> isOfWhole(found.group(2), whole, done)).isPresent();
  }

  /** Whether no other figure follows in the sentence that may be left too, nor what came before. */
  private boolean isLast(Mention rest) {
    int end = passage.sentenceEnd(rest.end());
    return !AnyWord.in(passage.between(rest.end(), end), CARRIED)
        && passage.mentions(rest.end(), end).stream()
            .noneMatch(other -> Units.areOfOneWord(other, rest));
  }

  /** Whether what is left is called as the whole or what was done of it: 余下资金. */
  private boolean isOfWhole(String noun, Mention whole, Mention done) {
    return noun == null || (stock.words(whole) + stock.words(done)).contains(noun);
  }

  /** Whether nothing alike stands between whole and part but what the whole is divided into. */
  private boolean isAlone(Mention whole, Mention done, Set<Integer> divided) {
    String before = passage.between(passage.sentenceStart(whole.start()), done.end());
    List<Mention> between =
        passage.mentions(whole.end(), done.start()).stream()
            .filter(m -> Units.sameClass(m, whole))
            .toList();
    boolean apart =
        between.stream().allMatch(m -> divided.contains(m.index())) && Claimed.sums(whole, between);
    return (between.isEmpty() || between.size() > 1 && apart)
        && !AnyWord.in(before, CARRIED)
        && !passage.between(passage.clauseStart(done.start()), done.start()).contains(OF_THEM);
  }

  private Tie tie(Mention whole, Mention done, Mention rest) {
    String words = passage.between(whole.end(), done.end());
    boolean once = THIS_YEAR.isIn(words) || whole.kind() == Kind.MONEY;
    return Tie.sum(whole, List.of(done, rest), once ? Answer.UNKNOWN : Answer.YES, Answer.YES);
  }

  private static Map<Integer, Set<Integer>> parts(List<Tie> told) {
    Map<Integer, Set<Integer>> parts = new HashMap<>();
    for (Tie tie : told) {
      if (tie.type() == RelationType.WHOLE_PARTS) {
        for (Tie.Knot whole : tie.knots()) {
          if (whole.role() == MemberRole.WHOLE) {
            Set<Integer> own = parts.computeIfAbsent(whole.index(), any -> new HashSet<>());
            tie.knots().forEach(knot -> own.add(knot.index()));
          }
        }
      }
    }
    return parts;
  }
}
