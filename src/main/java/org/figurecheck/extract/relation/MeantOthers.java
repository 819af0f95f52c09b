package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Member;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.text.pattern.Sought;

/**
 * Looks again at ties that do not hold: whether the sentence meant another number than the nearest.
 * “党员24人，其中女党员9人，占教师80人的30%” speaks of the 24, “在校生1200人，其中女生580人，比上年1160人增加40人” of the 1200, and
 * “小学生540人，初中生360人，其中男生468人，女生432人” of both.
 */
final class MeantOthers {
  private static final Sought NET = Sought.of("净增|净减|增加|减少");

  /** 合计占教师58人的63.8%: what is added up is a share of a whole. */
  private static final Sought SHARED = Sought.of("(合计|共计|总共|共)占[^，。；]*$");

  private static final Sought MOVED = Sought.of("出生|死亡|迁入|迁出|转入|转出|流入|流出|新增|退出");
  private static final String ENTERED = "登记";
  private static final Sought BESIDES = Sought.of("实有|现有|变更|注销|检验|年检|检查|处罚");
  private static final Sought LISTED_BEFORE =
      Sought.of("^[^，。；：0-9]{0,10}[、，和及与][^，。；：0-9]{0,6}$|^\\p{Han}{1,2}$");
  private static final int MOST_WHOLES = 3;

  private final Passage passage;

  MeantOthers(Passage passage) {
    this.passage = passage;
  }

  /** The ties, each with the number that was meant, and without those that speak of several. */
  List<Tie> settled(List<Tie> ties) {
    return ties.stream().flatMap(tie -> settled(tie).stream()).toList();
  }

  private Optional<Tie> settled(Tie tie) {
    boolean figures =
        tie.knots().stream().allMatch(knot -> knot.index() != Member.NAMED || isItem(knot));
    if (!figures) {
      return Optional.of(tie);
    }
    return switch (tie.type()) {
      case SHARE_OF -> Optional.of(ofOtherPart(tie));
      case FROM_TO -> Optional.of(toOtherLevel(tie));
      case GROWTH_RATE -> Optional.of(ofOtherLevel(tie));
      case WHOLE_PARTS -> Optional.of(tie).filter(sum -> !isOfSeveral(sum) && !isOfMoves(sum));
      case LIST_COUNT -> Optional.of(tie).filter(list -> !isCountedTwice(list));
      default -> Optional.of(tie);
    };
  }

  private static boolean isItem(Tie.Knot knot) {
    return knot.role() == MemberRole.ITEM;
  }

  private Optional<Mention> only(Tie tie, MemberRole role) {
    List<Mention> found = all(tie, role);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Mention> all(Tie tie, MemberRole role) {
    return tie.knots().stream()
        .filter(knot -> knot.role() == role && knot.index() != Member.NAMED)
        .map(knot -> passage.mentions().get(knot.index()))
        .toList();
  }

  private Tie ofOtherPart(Tie tie) {
    Optional<Mention> whole = only(tie, MemberRole.WHOLE);
    Optional<Mention> part = only(tie, MemberRole.PART);
    Optional<Mention> share = only(tie, MemberRole.SHARE);
    boolean plain = whole.isPresent() && part.isPresent() && share.isPresent();
    if (!plain || tie.knots().size() != 3) {
      return tie;
    }
    if (Claimed.isShare(share.get(), part.get(), whole.get())) {
      return tie;
    }
    return before(part.get())
        .filter(other -> other.index() != whole.get().index())
        .filter(other -> Claimed.isShare(share.get(), other, whole.get()))
        .reduce((earlier, later) -> later)
        .map(other -> replaced(tie, part.get(), other))
        .or(() -> nearest(part.get(), share.get()))
        .orElse(tie);
  }

  /** “…，其中工业计划8.6亿元，完成9.1亿元，完成计划的105.8%”: the two numbers right before a share. */
  private Optional<Tie> nearest(Mention part, Mention share) {
    List<Mention> before =
        passage.mentions(passage.sentenceStart(share.start()), share.start()).stream()
            .filter(other -> other.isQuantity() && Units.arePeopleOrOfOneWord(part, other))
            .filter(other -> passage.isWithinReach(other.end(), share.start()))
            .toList();
    if (before.size() < 2) {
      return Optional.empty();
    }
    Mention last = before.get(before.size() - 1);
    Mention other = before.get(before.size() - 2);
    return Claimed.isShare(share, last, other)
        ? Optional.of(Proportion.tie(other, last, share, Answer.UNKNOWN))
        : passage.between(last.end(), share.start()).equals("的")
                && Claimed.isShare(share, other, last)
            ? Optional.of(Proportion.tie(last, other, share, Answer.UNKNOWN))
            : Optional.empty();
  }

  private Tie toOtherLevel(Tie tie) {
    Optional<Mention> base = only(tie, MemberRole.BASE);
    Optional<Mention> level = only(tie, MemberRole.LEVEL);
    List<Mention> changes = all(tie, MemberRole.CHANGE);
    if (base.isEmpty()
        || level.isEmpty()
        || changes.isEmpty()
        || level.get().start() > base.get().start()
        || changes.stream().allMatch(change -> isTurn(change, base.get(), level.get()))) {
      return tie;
    }
    return before(level.get())
        .filter(other -> changes.stream().allMatch(change -> isTurn(change, base.get(), other)))
        .reduce((earlier, later) -> later)
        .map(other -> replaced(tie, level.get(), other))
        .orElse(tie);
  }

  private Tie ofOtherLevel(Tie tie) {
    Optional<Mention> level = only(tie, MemberRole.LEVEL);
    Optional<Mention> change = only(tie, MemberRole.CHANGE);
    Optional<Mention> rate = only(tie, MemberRole.SHARE);
    if (level.isEmpty() || change.isEmpty() || rate.isEmpty()) {
      return tie;
    }
    boolean rise = tie.covering() != Answer.NO;
    if (Claimed.isRate(rate.get(), change.get(), level.get(), rise)) {
      return tie;
    }
    return before(level.get())
        .filter(other -> Claimed.isRate(rate.get(), change.get(), other, rise))
        .reduce((earlier, later) -> later)
        .map(other -> replaced(tie, level.get(), other))
        .orElse(tie);
  }

  private static boolean isTurn(Mention change, Mention base, Mention level) {
    return change.isPercent()
        ? Claimed.isGrowth(change, base, level) || Claimed.isFall(change, base, level)
        : Claimed.isDifference(change, base, level) || Claimed.isDifference(change, level, base);
  }

  /** The numbers of one measure before another in its sentence. */
  private Stream<Mention> before(Mention mention) {
    return passage.mentions(passage.sentenceStart(mention.start()), mention.start()).stream()
        .filter(other -> other.isQuantity() && Units.arePeopleOrOfOneWord(mention, other));
  }

  private static Tie replaced(Tie tie, Mention one, Mention other) {
    return tie.mapped(
        knot ->
            knot.index() == one.index() && knot.role() != MemberRole.SHARE
                ? new Tie.Knot(knot.role(), other.span(), other.index(), knot.times())
                : knot);
  }

  /**
   * Whether parts that do not fill their whole fill it with what is told right before it, or are
   * told to be a share of it.
   */
  private boolean isOfSeveral(Tie tie) {
    Optional<Mention> whole = only(tie, MemberRole.WHOLE);
    List<Mention> parts = all(tie, MemberRole.PART);
    if (whole.filter(all -> SHARED.isIn(lead(all))).isPresent()) {
      return true;
    }
    if (whole.isEmpty() || Claimed.sums(whole.get(), parts)) {
      return false;
    }
    Amount sum = Claimed.sum(parts);
    List<Mention> wholes =
        before(whole.get())
            .filter(other -> parts.stream().noneMatch(part -> part.index() == other.index()))
            .toList();
    Amount all = whole.get().amount();
    for (int i = wholes.size() - 1; i >= Math.max(0, wholes.size() - MOST_WHOLES); i--) {
      all = all.plus(wholes.get(i).amount());
      if (parts.size() > 1 && Claimed.fits(sum, all)) {
        return true;
      }
    }
    return false;
  }

  /**
   * “净增470人，其中出生2480人，死亡2010人”: what came and went is more than what that makes; nor are all there
   * are, or those dealt with besides, some of those entered anew: “新登记862家，实有3268家”.
   */
  private boolean isOfMoves(Tie tie) {
    List<Mention> parts = all(tie, MemberRole.PART);
    return only(tie, MemberRole.WHOLE)
        .map(this::lead)
        .filter(
            whole ->
                NET.isIn(whole) && parts.stream().allMatch(part -> MOVED.isIn(lead(part)))
                    || whole.contains(ENTERED)
                        && parts.stream().anyMatch(part -> BESIDES.isIn(lead(part))))
        .isPresent();
  }

  private String lead(Mention mention) {
    return passage.between(passage.clauseStart(mention.start()), mention.start());
  }

  /** “2家公立医院、3家民营医院，分别是…”: whether a list names what two numbers count. */
  private boolean isCountedTwice(Tie tie) {
    List<Mention> counts = all(tie, MemberRole.COUNT);
    int names = (int) tie.knots().stream().filter(MeantOthers::isItem).count();
    if (counts.size() != 1 || counts.get(0).listCount() == names || counts.get(0).index() == 0) {
      return false;
    }
    Mention count = counts.get(0);
    Mention before = passage.mentions().get(count.index() - 1);
    boolean behind =
        tie.knots().stream()
            .filter(MeantOthers::isItem)
            .allMatch(k -> k.span().start() > count.end());
    return behind
        && before.listCount() > 0
        && passage.sentenceStart(before.start()) == passage.sentenceStart(count.start())
        && LISTED_BEFORE.isIn(passage.between(before.end(), count.start()));
  }
}
