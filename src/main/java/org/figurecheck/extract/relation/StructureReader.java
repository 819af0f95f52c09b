package org.figurecheck.extract.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds the shares that a text gives of one whole: “从结构看，甲占60%、乙占40%”, “教师中，…”. */
final class StructureReader {
  private static final Sought FURTHER = Sought.of("^(；|，|、)?(以及|和|与|及)?([^，。；、：0-9]{1,16})$");
  private static final Sought COMMENT = Sought.of("增|降|提高|上升|同比|比上|较上|率|其中|主要|以上|以下|超过|不足");
  private static final Sought REST = Sought.of("^等|其余|其他|其它|另有|%");
  private static final Sought RESPECTIVE = Sought.of("分别|依次");
  private static final Set<String> JOINTS = Set.of("、", "，", "和", "与", "及", "以及");
  private static final int LONGEST = 60;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Two shares need not be all there are: 本科占72%，研究生占8%. */
  private static final int FEWEST = 3;

  /** Of causes and answers one may have several. */
  private static final List<String> SEVERAL =
      List.of("因", "由于", "反映", "认为", "选择", "希望", "参加", "使用");

  private final Passage passage;

  StructureReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read(List<Tie> paired) {
    List<Tie> ties = new ArrayList<>();
    Map<Integer, Tie> byFirst = byFirst(paired);
    for (StructureCue cue : StructureCue.in(passage)) {
      ReadingStopped.check();
      List<Mention> shares = shares(cue.from(), byFirst);
      if (shares.size() > 1) {
        tie(cue, shares).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** The pairings by the first figure of each. */
  private static Map<Integer, Tie> byFirst(List<Tie> paired) {
    Map<Integer, Tie> byFirst = new HashMap<>();
    for (Tie tie : paired) {
      tie.knots().stream()
          .map(Tie.Knot::index)
          .filter(index -> index >= 0)
          .findFirst()
          .ifPresent(first -> byFirst.putIfAbsent(first, tie));
    }
    return byFirst;
  }

  private List<Mention> shares(int from, Map<Integer, Tie> paired) {
    List<Mention> figures =
        passage.mentions(from, passage.sentenceEnd(from)).stream()
            .filter(figure -> figure.kind() != Kind.ORDINAL)
            .toList();
    String lead = figures.isEmpty() ? "" : lead(from, figures.get(0));
    if (lead.isEmpty() || COMMENT.isIn(lead) || !figures.get(0).isPercent()) {
      return List.of();
    }
    boolean respective = RESPECTIVE.isIn(lead);
    List<Mention> shares = respective ? joined(figures) : told(figures);
    Tie pairing = paired.get(shares.get(0).index());
    boolean fits = !respective || (pairing != null && pairs(pairing, shares));
    boolean open = "、和与及".indexOf(passage.at(end(shares))) >= 0;
    return fits && !open ? shares : List.of();
  }

  private String lead(int from, Mention first) {
    return first.start() - from <= LONGEST ? passage.between(from, first.start()) : "";
  }

  private List<Mention> joined(List<Mention> figures) {
    List<Mention> shares = new ArrayList<>(figures.subList(0, 1));
    for (Mention next : figures.subList(1, figures.size())) {
      if (!next.isPercent() || !JOINTS.contains(passage.between(end(shares), next.start()))) {
        break;
      }
      shares.add(next);
    }
    return shares;
  }

  private List<Mention> told(List<Mention> figures) {
    List<Mention> shares = new ArrayList<>(figures.subList(0, 1));
    for (Mention next : figures.subList(1, figures.size())) {
      if (!next.isPercent() || name(end(shares), next).isEmpty()) {
        break;
      }
      shares.add(next);
    }
    return shares;
  }

  /** The name of one more share behind another, empty where it is none. */
  private Optional<String> name(int from, Mention share) {
    return FURTHER
        .firstIn(passage.between(from, Math.min(share.start(), from + LONGEST)))
        .filter(name -> name.group(1) != null || name.group(2) != null)
        .map(name -> name.group(3))
        .filter(name -> !COMMENT.isIn(name));
  }

  /** What stands before each share; all names before the first where they are paired off. */
  private List<String> names(int from, List<Mention> shares) {
    List<String> names = new ArrayList<>();
    int start = from;
    for (Mention share : shares) {
      String words = passage.between(start, share.start());
      List.of(words.split("[，、；：和]")).stream().filter(n -> n.length() > 1).forEach(names::add);
      start = share.end();
    }
    return names;
  }

  private static int end(List<Mention> shares) {
    return shares.get(shares.size() - 1).end();
  }

  /** Whether names are paired off with just these shares, one with each. */
  private boolean pairs(Tie tie, List<Mention> shares) {
    List<Integer> indexes =
        tie.knots().stream().filter(k -> k.index() >= 0).map(Tie.Knot::index).toList();
    return tie.knots().size() == 2 * shares.size()
        && indexes.equals(shares.stream().map(Mention::index).toList());
  }

  private Optional<Tie> tie(StructureCue cue, List<Mention> shares) {
    StructureCue.Lead lead = cue.lead();
    ShareNames names = new ShareNames(names(cue.from(), shares)).bare();
    Answer disjoint = names.disjoint();
    boolean closed =
        names.names().size() >= FEWEST
            && names.areClosed()
            && names.names().stream().noneMatch(name -> AnyWord.opens(name, SEVERAL));
    boolean fits =
        lead != StructureCue.Lead.AMONG || disjoint == Answer.YES || closed || names.areSeveral();
    if (disjoint == Answer.NO || !fits) {
      return Optional.empty();
    }
    String rest = passage.between(end(shares), passage.sentenceEnd(end(shares)));
    boolean open = REST.isIn(rest);
    boolean told = lead == StructureCue.Lead.COMPOSED || names.areClosed();
    Answer covering = !open && told ? Answer.YES : covering(shares, names, lead, open);
    Answer apart =
        !told && !areOverfull(shares) && lead != StructureCue.Lead.AMONG
            ? Answer.UNKNOWN
            : disjoint;
    return Optional.of(SharesReader.tie(shares, covering, apart));
  }

  /** A structure that is looked at need not be told in full, but it is never more than full. */
  private static boolean areOverfull(List<Mention> shares) {
    return shares.stream()
            .map(share -> share.amount().stated())
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(HUNDRED)
        > 0;
  }

  /** Whether shares are all there are where no word says so. */
  private static Answer covering(
      List<Mention> shares, ShareNames names, StructureCue.Lead lead, boolean open) {
    boolean many = shares.size() >= FEWEST;
    boolean divided = lead == StructureCue.Lead.DIVIDED;
    if (lead == StructureCue.Lead.AMONG || !(many || divided || names.areOfOneMake())) {
      return Answer.NO;
    }
    return many && !open ? Answer.YES : Answer.UNKNOWN;
  }
}
