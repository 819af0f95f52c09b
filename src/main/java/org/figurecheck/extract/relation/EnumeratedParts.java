package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what came of all that are counted, told one after another right behind them without a word
 * that announces it: “毕业生986人，升学412人、就业553人、参军21人”, “堵点19个，集中在东路（9个）、西路（10个）”. Words do not say
 * that these are parts, so that their sum must: it is the whole, or sorts that share nobody miss it
 * by one slip.
 */
final class EnumeratedParts {
  private static final Sought FIRST =
      Sought.of("^(\\p{Han}{1,12}|[“”\\p{Han}]{0,16}[，：][“”\\p{Han}]{1,16}[（(]?)$");
  private static final Sought NEXT =
      Sought.of("^[）)]?\\p{Han}{0,5}[、，；和及](和|及|以及)?[“”\\p{Han}]{1,14}[（(]?$");

  /** Words that make a figure a total, a mean, a rate, a change, an aim or one of another time. */
  private static final Sought APART =
      Sought.of(
          "其中|分别|共|合计|总|各[^类级项种地界族]|各$|[人户校均]均|平均|每|率|比|较|增|减|上升|下降|提高|降低|上年|去年|同期|累计|计划|目标|任务|第|最|超|仍需|新增");

  private static final Sought ASIDE =
      Sought.of("^[^，。；0-9]{0,6}，(总投资|计划投资|估算投资|投资|建筑面积|总建筑面积|总面积|面积)额?(约|达|为|共)?$");

  private static final Sought DUE = Sought.of("核定|定编|编制|应[有到配]");
  private static final int FEWEST = 2;
  private static final int MOST = 12;
  private static final int LONGEST_LEAD = 16;
  private static final int FINE = 3;

  /** 生 of 男生, 教师 of 男教师. */
  private static final int LONGEST_HEAD = 2;

  private final Passage passage;

  EnumeratedParts(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such wholes with their parts.
   *
   * @param tied the indexes of the figures of wholes that have several parts
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention whole : passage.mentions()) {
      ReadingStopped.check();
      if (!tied.contains(whole.index()) && isFollowed(whole) && mayBeDivided(whole)) {
        divided(whole, tied).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /**
   * Whether a figure of the same measure stands near behind; asked of all, and so without a search.
   */
  private boolean isFollowed(Mention whole) {
    int next = whole.index() + 1;
    if (next >= passage.mentions().size()) {
      return false;
    }
    Mention aside = passage.mentions().get(next);
    boolean more = isAside(whole, aside) && next + 1 < passage.mentions().size();
    Mention part = more ? passage.mentions().get(next + 1) : aside;
    return part.start() - whole.end() <= LONGEST_LEAD * 2 && Units.areOfOneWord(whole, part);
  }

  /** “项目14个，总投资5.3亿元，已完工9个”: what all of it costs or covers. */
  private boolean isAside(Mention whole, Mention aside) {
    boolean measured = aside.kind() == Kind.MONEY || aside.kind() == Kind.AREA;
    return measured && aside.start() - whole.end() <= LONGEST_LEAD && ASIDE.isIn(gap(whole, aside));
  }

  private boolean mayBeDivided(Mention whole) {
    boolean plain =
        whole.isQuantity()
            && whole.amount().stated() != null
            && (whole.kind() == Kind.COUNT
                || whole.amount().stated().stripTrailingZeros().precision() >= FINE);
    return plain && !APART.isIn(lead(whole)) && !DUE.isIn(lead(whole));
  }

  private Optional<Tie> divided(Mention whole, Set<Integer> tied) {
    List<Mention> parts = parts(whole, tied);
    if (parts.size() < FEWEST) {
      return Optional.empty();
    }
    List<Mention> filling = parts.subList(0, Claimed.filling(whole, parts));
    if (areMenAndWomen(whole, parts)) {
      return Optional.of(Tie.sum(whole, parts, Answer.YES, Answer.YES));
    }
    boolean told =
        Claimed.sums(whole, filling)
            || areOfSorts(parts) && areJoined(parts) && Slipped.explains(whole, filling);
    return told
        ? Optional.of(Tie.sum(whole, filling, Answer.LIKELY, Answer.LIKELY))
        : Optional.empty();
  }

  /** Whether no two of the names share a member, as far as they tell. */
  private boolean areOfSorts(List<Mention> parts) {
    List<String> names = parts.stream().map(part -> name(lead(part))).toList();
    return Overlap.disjoint(names) == Answer.YES;
  }

  /** “学生1712人，男生896人，女生816人”: nobody of those who are counted is left over. */
  private boolean areMenAndWomen(Mention whole, List<Mention> parts) {
    boolean closed = parts.stream().allMatch(part -> !Passage.isHan(passage.at(part.end())));
    boolean people = whole.unitClass() == UnitClass.PERSON && whole.isPlain();
    if (!people || !closed || parts.size() != 2 || !parts.stream().allMatch(Mention::isPlain)) {
      return false;
    }
    String man = name(lead(parts.get(0)));
    String woman = name(lead(parts.get(1)));
    String head = man.substring(Math.min(1, man.length()));
    return man.startsWith("男")
        && woman.equals("女" + head)
        && !head.isEmpty()
        && head.length() <= LONGEST_HEAD
        && Stated.noun(passage, whole, parts.get(0).start()).endsWith(head);
  }

  private static String name(String lead) {
    return lead.substring(Math.max(lead.lastIndexOf('、'), lead.lastIndexOf('，')) + 1);
  }

  /** Whether parts are of one clause, and so not one stage after another of the same people. */
  private boolean areJoined(List<Mention> parts) {
    int clause = passage.clauseStart(parts.get(0).start());
    return parts.stream().allMatch(part -> passage.clauseStart(part.start()) == clause);
  }

  /**
   * The figures of the same measure behind, each with its name, up to the first that is not one.
   */
  private List<Mention> parts(Mention whole, Set<Integer> tied) {
    List<Mention> parts = new ArrayList<>();
    int end = passage.sentenceEnd(whole.end());
    Mention last = whole;
    for (int i = whole.index() + 1; i < passage.mentions().size() && parts.size() < MOST; i++) {
      Mention part = passage.mentions().get(i);
      if (parts.isEmpty() && last == whole && isAside(whole, part)) {
        last = part;
        continue;
      }
      String gap = part.start() - last.end() <= LONGEST_LEAD * 2 ? gap(last, part) : "";
      boolean follows =
          part.end() <= end
              && Units.areOfOneWord(whole, part)
              && (parts.isEmpty() ? FIRST : NEXT).isIn(gap)
              && !APART.isIn(gap);
      if (!follows || tied.contains(part.index())) {
        break;
      }
      parts.add(part);
      last = part;
    }
    return parts;
  }

  private String gap(Mention last, Mention part) {
    return passage.between(last.end(), part.start());
  }

  private String lead(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return passage.between(Math.max(clause, mention.start() - LONGEST_LEAD), mention.start());
  }
}
