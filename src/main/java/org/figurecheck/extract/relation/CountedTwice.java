package org.figurecheck.extract.relation;

import java.util.List;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Tells of parts that some are in several of them, where the sentence says so: “共160人（有交叉）”. */
final class CountedTwice {
  static final List<String> SAID =
      List.of(
          "有交叉", "存在交叉", "含交叉", "交叉重复", "交叉统计", "交叉计", "重复计", "重复统计", "有重复", "含重复", "不剔重", "未剔重",
          "有重叠", "含重叠", "存在重叠", "兼有", "兼具", "兼任", "兼属", "兼涉", "两处均去", "两处都去", "两处均到", "两处都到",
          "两地均有", "两地都有", "两项均有", "两项都有", "两类均有", "两者均有", "两者都有", "含在上", "含在内", "含在前", "列入上述",
          "计入上述", "列入前述", "既是", "包含在", "包括在上", "包括在内", "包括在前");

  private static final List<String> GATE =
      List.of("交叉", "重复", "重叠", "剔重", "兼", "均", "都", "含在", "括在", "入上述", "入前述", "既是");

  /** Opens what tells some of the part before it. */
  private static final String SOME = "其中";

  /** What tells behind a total that some are in it twice. */
  static final String WORDS = "重复|重叠|去重|(^|[^0-9十])[两2二][次项期轮批届]";

  private final Passage passage;

  CountedTwice(Passage passage) {
    this.passage = passage;
  }

  List<Tie> told(List<Tie> ties) {
    List<Tie> apart =
        ties.stream().map(tie -> isNamedInAnother(tie) ? overlapping(tie) : tie).toList();
    return AnyWord.in(passage.text(), GATE)
        ? apart.stream().filter(tie -> !isShareOfSeveral(tie)).map(this::told).toList()
        : apart;
  }

  /** “两者占总数的31%，两者兼有者15人”: what several are together is less than their sum. */
  private boolean isShareOfSeveral(Tie tie) {
    boolean several =
        tie.type() == RelationType.SHARES
            || tie.type() == RelationType.SHARE_OF
                && tie.knots().stream().filter(knot -> knot.role() == MemberRole.PART).count() > 1;
    return several && isSaid(tie);
  }

  private Tie told(Tie tie) {
    return tie.type() == RelationType.WHOLE_PARTS && isSaid(tie) ? overlapping(tie) : tie;
  }

  private static Tie overlapping(Tie tie) {
    return new Tie(tie.type(), tie.knots(), Answer.NO, Answer.NO, tie.basis());
  }

  /** “自流灌区176万亩，提水灌区270万亩（其中112万亩为自流灌区）”: whether a part takes in some of another. */
  private boolean isNamedInAnother(Tie tie) {
    if (tie.type() != RelationType.WHOLE_PARTS) {
      return false;
    }
    List<Span> parts =
        tie.knots().stream()
            .filter(knot -> knot.role() == MemberRole.PART)
            .map(Tie.Knot::span)
            .toList();
    return parts.stream()
        .filter(part -> Passage.isOpening(passage.at(part.end())))
        .filter(part -> passage.text().startsWith(SOME, part.end() + 1))
        .anyMatch(part -> isOtherNamed(part, parts));
  }

  /**
   * Whether the bracket behind a part names another, and not only as what the part itself is
   * called.
   */
  private boolean isOtherNamed(Span part, List<Span> parts) {
    String some = passage.between(part.end(), passage.scopeEnd(part.end() + 1));
    String rest = some.replace(name(part), "");
    return parts.stream()
        .filter(other -> other != part)
        .map(this::name)
        .anyMatch(name -> name.length() > 1 && rest.contains(name));
  }

  /** The words before a part, back to the mark before them and the word that leads to them. */
  private String name(Span part) {
    String lead = passage.between(passage.clauseStart(part.start()), part.start());
    String item = lead.substring(lead.lastIndexOf('、') + 1);
    return item.startsWith(SOME) ? item.substring(SOME.length()) : item;
  }

  /** Whether the sentence of the whole, or that of the last part, says so. */
  private boolean isSaid(Tie tie) {
    return tie.knots().stream()
        .filter(knot -> knot.role() == MemberRole.WHOLE || knot == tie.last())
        .anyMatch(knot -> isSaid(knot.span()));
  }

  private boolean isSaid(Span member) {
    int start = passage.sentenceStart(member.start());
    return AnyWord.in(passage.between(start, passage.sentenceEnd(member.end())), SAID);
  }
}
