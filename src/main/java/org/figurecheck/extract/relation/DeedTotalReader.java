package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what was done in all behind what was done in parts, where a verb stands with the total:
 * “县里投入120万元，镇村自筹80万元，共投入200万元”.
 */
final class DeedTotalReader {
  private static final Sought CUE =
      Sought.of(
          "^(?:[两二三四五六七八九十]{1,2}[所个家镇乡村校县区][^，。；、：0-9]{0,8})?(总共|共计|合计|共)(投入|投资|新增|安排|拨付|筹集|募集|争取|发放|补助|招聘|招录|引进|表彰|评选|评出|资助|培训|建成|新建|完成|获得|获|收到"
              + "|受理|办理|办结|查处|整改|惠及|覆盖|销售|组织|开展|举办|派出|选派|创建|录取|招生)(各类|各级|各项)?[^，。；、：0-9]{0,6}$"
              + "|^累计(开展|举办|组织|发放|投入|培训|建成|完成)(各类|各级|各项)[^，。；、：0-9]{0,6}$");

  private static final Sought APART = Sought.of("其中|分别|占|比|每|均|(^|[^新])增|降|减|由|从|达到|累计|计划|余|上年|去年");

  /** Words behind a total that say why its parts are more or fewer. */
  private static final Sought REST =
      Sought.of("其余|剩余|结余|余下|另有|另外|尚有|还有|含|部分|" + CountedTwice.WORDS + "|同时|放弃|余[0-9]|结转");

  /** What is given is put in: 镇里补助16万元，共投入38万元. */
  private static final Sought GIVEN = Sought.of("自筹|补助|出资|配套|捐助|捐赠");

  /** What reaches people may reach the same twice. */
  private static final Set<String> REACHING = Set.of("惠及", "覆盖", "办理", "组织", "开展");

  private static final String PUT_IN = "投入";

  /** Those who are new in one thing are other people than those who are in another. */
  private static final String NEW = "新增";

  /** Words without one of which there is no {@link #CUE}. */
  private static final List<String> TOTALS = List.of("共", "合计", "累计");

  private static final int LONGEST_CLAUSE = 40;
  private static final int MOST = 8;

  private final Passage passage;

  DeedTotalReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such totals.
   *
   * @param tied the indexes of the figures that are already members of a relation
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention whole : passage.mentions()) {
      ReadingStopped.check();
      if (whole.isQuantity() && whole.index() > 1 && !tied.contains(whole.index())) {
        total(whole).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> total(Mention whole) {
    int clause = passage.clauseStart(whole.start());
    boolean near =
        whole.start() - clause <= LONGEST_CLAUSE
            && AnyWord.in(passage.between(clause, whole.start()), TOTALS);
    return near
        ? CUE.firstIn(passage.between(clause, whole.start()))
            .flatMap(
                cue -> total(whole, clause, cue.group(2) == null ? cue.group(4) : cue.group(2)))
        : Optional.empty();
  }

  private Optional<Tie> total(Mention whole, int clause, String deed) {
    List<Mention> parts = parts(whole, clause);
    if (parts.size() < 2
        || !isCountOf(parts, clause)
        || Likely.isFilledBehind(passage, whole, parts)
        || !(Claimed.sums(whole, parts) || isPlain(whole, parts, deed))) {
      return Optional.empty();
    }
    List<String> names = parts.stream().map(this::name).toList();
    Answer covering = Likely.covering(whole, names, parts, Answer.LIKELY);
    return covering == Answer.UNKNOWN
        ? Optional.empty()
        : Optional.of(Tie.sum(whole, parts, covering, Answer.LIKELY));
  }

  /** “…，三所高中合计录取288人”: whether as many parts stand before, where their number is told. */
  private boolean isCountOf(List<Mention> parts, int clause) {
    int index = passage.firstAt(clause);
    Mention count = passage.mentions().get(index);
    return count.start() > clause || count.listCount() == parts.size();
  }

  /** Whether each part is told by the verb of the total and nothing behind it speaks of others. */
  private boolean isPlain(Mention whole, List<Mention> parts, String deed) {
    int end = passage.sentenceEnd(whole.end());
    boolean same = parts.stream().anyMatch(part -> part.amount().equals(whole.amount()));
    boolean people = deed.equals(NEW) && whole.unitClass() == UnitClass.PERSON;
    return !same
        && !people
        && !REACHING.contains(deed)
        && parts.stream().map(this::name).allMatch(name -> isTold(name, deed))
        && !REST.isIn(passage.between(whole.end(), end));
  }

  private static boolean isTold(String name, String deed) {
    return name.contains(deed) || deed.equals(PUT_IN) && GIVEN.isIn(name);
  }

  /** The figures of the clauses before, one in each, as far as they count in the same measure. */
  private List<Mention> parts(Mention whole, int clause) {
    List<Mention> parts = new ArrayList<>();
    int sentence = passage.sentenceStart(whole.start());
    int next = clause;
    for (int i = passage.firstAt(clause) - 1; i >= 0 && parts.size() <= MOST; i--) {
      Mention part = passage.mentions().get(i);
      boolean near = part.start() >= sentence && next - part.end() <= LONGEST_CLAUSE;
      boolean alike = Units.areOfOneWord(whole, part);
      boolean another = passage.between(part.end(), next).indexOf('；') >= 0;
      if (!near || !alike || another || APART.isIn(passage.between(part.end(), next))) {
        break;
      }
      parts.add(0, part);
      next = part.start();
    }
    boolean apart = parts.isEmpty() || APART.isIn(name(parts.get(0)));
    return apart ? List.of() : parts;
  }

  private String name(Mention part) {
    int clause = passage.clauseStart(part.start());
    String before = passage.between(clause, part.start());
    return before.substring(before.lastIndexOf('、') + 1).strip();
  }
}
