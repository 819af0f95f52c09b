package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds the shares of which a text says that they make up a whole: “从结构看，甲占60%、乙占40%”. */
final class StructureReader {
  private static final Pattern STRUCTURE = Pattern.compile("^(情况)?(上|来)?(看|为|是|分|划分)[：，]");
  private static final List<String> STRUCTURES = List.of("结构", "构成", "组成", "分布", "类别", "类型");

  /** The longest words that {@link #STRUCTURE} can match. */
  private static final int LONGEST_CUE = 8;

  private static final Pattern FURTHER =
      Pattern.compile("^(；|，|、)?(以及|和|与|及)?([^，。；、：0-9]{1,16})$");
  private static final Pattern COMMENT = Pattern.compile("增|降|提高|上升|同比|比上|较上|率|其中|主要|以上|以下|超过|不足");
  private static final Pattern REST = Pattern.compile("^等|其余|其他|其它|另有|%");
  private static final Pattern RESPECTIVE = Pattern.compile("分别|依次");
  private static final Set<String> JOINTS = Set.of("、", "，", "和", "与", "及", "以及");
  private static final int LONGEST = 60;

  /** Two shares need not be all there are: 本科占72%，研究生占8%. */
  private static final int FEWEST = 3;

  private final Passage passage;

  StructureReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read(List<Tie> paired) {
    List<Tie> ties = new ArrayList<>();
    Map<Integer, Tie> byFirst = byFirst(paired);
    for (int from : cueEnds()) {
      ReadingStopped.check();
      List<Mention> shares = shares(from, byFirst);
      if (shares.size() > 1 && Overlap.disjoint(names(from, shares)) != Answer.NO) {
        ties.add(tie(shares));
      }
    }
    return ties;
  }

  /** Where the words end that announce a structure, in the order of the text. */
  private SortedSet<Integer> cueEnds() {
    SortedSet<Integer> ends = new TreeSet<>();
    for (String structure : STRUCTURES) {
      String text = passage.text();
      int at = text.indexOf(structure);
      while (at >= 0) {
        int end = at + structure.length();
        int reach = Math.min(text.length(), end + LONGEST_CUE);
        Matcher cue = STRUCTURE.matcher(text.substring(end, reach));
        if (cue.find()) {
          ends.add(end + cue.end());
        }
        at = text.indexOf(structure, end);
      }
    }
    return ends;
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
    List<Mention> figures = passage.mentions(from, passage.sentenceEnd(from));
    String lead = figures.isEmpty() ? "" : lead(from, figures.get(0));
    if (lead.isEmpty() || COMMENT.matcher(lead).find() || !figures.get(0).isPercent()) {
      return List.of();
    }
    boolean respective = RESPECTIVE.matcher(lead).find();
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
    Matcher name = FURTHER.matcher(passage.between(from, Math.min(share.start(), from + LONGEST)));
    boolean named = name.find() && (name.group(1) != null || name.group(2) != null);
    return named && !COMMENT.matcher(name.group(3)).find()
        ? Optional.of(name.group(3))
        : Optional.empty();
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

  private Tie tie(List<Mention> shares) {
    String rest = passage.between(end(shares), passage.sentenceEnd(end(shares)));
    boolean open = shares.size() < FEWEST || REST.matcher(rest).find();
    Answer covering = open ? Answer.UNKNOWN : Answer.YES;
    List<Tie.Knot> knots = new ArrayList<>();
    shares.forEach(share -> knots.add(Tie.Knot.of(MemberRole.PART, share)));
    return new Tie(RelationType.SHARES, knots, covering, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}
