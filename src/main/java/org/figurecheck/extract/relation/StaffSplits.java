package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds how a staff divides where a sentence behind tells it:
 * “教职工107人，其中特级教师5人。本科学历56人，大专学历47人，其他4人。”.
 */
final class StaffSplits {
  private static final Sought LEAD = Sought.of("^(教职工中|从学历看|从职称看|其中|具有|拥有|取得|有|男女|[，、；：])+");
  private static final Sought TAIL =
      Sought.of("(毕业|学历|学位|职称|技术职务|教师|教职工|教职员工|人员|职工|性|的|者|共|有|为)+$");
  private static final Set<Dimension> SORTS =
      Set.of(Dimension.DEGREE, Dimension.TITLE, Dimension.SEX, Dimension.MERIT, Dimension.PARTY);

  /** Who have a degree of {@link #DEGREES} are among those of this schooling. */
  private static final String GRADUATE = "研究生";

  private static final List<String> DEGREES = List.of("博士", "硕士");
  private static final String WORKER = "职工";

  /** Of how many sentences behind a staff one may divide it. */
  private static final int SENTENCES = 2;

  private static final int LONGEST_REST = 4;
  private static final int LONGEST = 16;
  private static final int MOST = 12;

  private final Passage passage;

  StaffSplits(Passage passage) {
    this.passage = passage;
  }

  /**
   * What divides a staff.
   *
   * @param tied the indexes of its parts that are told otherwise
   */
  List<Tie> of(Mention staff, Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    int end = passage.sentenceEnd(staff.end());
    if (areOthersTold(staff, end, tied)) {
      return ties;
    }
    for (int i = 0; i < SENTENCES && passage.at(end) == '。'; i++) {
      List<Part> parts = isOfMore(staff, end) ? List.of() : parts(end + 1);
      if (parts.isEmpty() || parts.stream().anyMatch(p -> tied.contains(p.mention().index()))) {
        break;
      }
      int next = passage.sentenceEnd(end + 1);
      Sum sum = sum(parts, passage.between(end, next));
      ties.add(PartsReader.tie(divided(staff, parts, tied), sum));
      end = next;
    }
    return ties;
  }

  /** “教职工124人，其中专任教师100人。…”: whom the parts just make up, or the staff. */
  private Mention divided(Mention staff, List<Part> parts, Set<Integer> tied) {
    List<Mention> figures = Part.mentions(parts);
    return Claimed.sums(staff, figures)
        ? staff
        : tied.stream()
            .sorted()
            .map(index -> passage.mentions().get(index))
            .filter(some -> Claimed.sums(some, figures))
            .findFirst()
            .orElse(staff);
  }

  /** “教师86人。男职工38人，…”: 职工 are more than those who teach or treat. */
  private boolean isOfMore(Mention staff, int end) {
    String told = passage.between(passage.clauseStart(staff.start()), staff.start());
    return !told.contains(WORKER)
        && passage.between(end, passage.sentenceEnd(end + 1)).contains(WORKER);
  }

  /** “教师78人，外聘教师14人”: a sentence behind may divide both. */
  private boolean areOthersTold(Mention staff, int end, Set<Integer> tied) {
    return passage.mentions(passage.sentenceStart(staff.start()), end).stream()
        .anyMatch(
            m ->
                m.unitClass() == UnitClass.PERSON
                    && m.isQuantity()
                    && m.index() != staff.index()
                    && !tied.contains(m.index()));
  }

  /** A degree and a schooling, each told of some, may be of the same people. */
  private static Sum sum(List<Part> parts, String told) {
    List<String> names = parts.stream().map(Part::label).toList();
    boolean rest = PartName.endWithTheRest(names);
    List<String> sorts = rest ? names.subList(0, names.size() - 1) : names;
    boolean crossed = told.contains("学历") && told.contains("学位");
    boolean apart = !crossed && isOneWay(sorts) && Overlap.disjoint(sorts) == Answer.YES;
    Answer covering =
        !apart ? Answer.NO : rest || Partition.isMadeBy(names) ? Answer.YES : Answer.UNKNOWN;
    return new Sum(parts, covering, apart ? Answer.YES : Answer.NO);
  }

  /** Whether all names divide a staff by one thing alone, its degrees or its titles. */
  private static boolean isOneWay(List<String> names) {
    boolean nested =
        names.stream().anyMatch(name -> name.contains(GRADUATE))
            && AnyWord.in(String.join("，", names), DEGREES);
    return !nested
        && names.stream().map(name -> Dimension.in(name).keySet()).distinct().count() == 1;
  }

  /** What each figure of a sentence counts, or none where one counts no sort of a staff. */
  private List<Part> parts(int start) {
    List<Part> parts = new ArrayList<>();
    int from = start;
    int end = passage.sentenceEnd(start);
    for (Mention mention : passage.unbracketed(start, end)) {
      boolean share = mention.isPercent() && !parts.isEmpty();
      Optional<String> name = share ? Optional.of("") : name(from, mention);
      if (name.isEmpty() || parts.size() == MOST) {
        return List.of();
      }
      if (!share) {
        parts.add(new Part(mention, name.get(), List.of(), false));
      }
      from = mention.end();
    }
    boolean closed = end - from <= 2;
    return parts.size() > 1 && closed ? parts : List.of();
  }

  private Optional<String> name(int from, Mention mention) {
    boolean near = mention.start() - from <= LONGEST;
    if (!near || !mention.isQuantity() || mention.unitClass() != UnitClass.PERSON) {
      return Optional.empty();
    }
    String lead = passage.unbracketedText(from, mention.start()).strip();
    String name = LEAD.withoutFirst(TAIL.replacedIn(lead, ""));
    boolean sort = Dimension.isClass(name) && SORTS.containsAll(Dimension.in(name).keySet());
    boolean rest = PartName.isTheRest(name) && name.length() <= LONGEST_REST;
    return sort || rest ? Optional.of(name) : Optional.empty();
  }
}
