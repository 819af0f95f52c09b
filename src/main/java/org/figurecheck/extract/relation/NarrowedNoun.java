package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what its words make some of what stands shortly before it, though no word says so:
 * “上线2321人，…。重点本科上线803人”, “教职工903人，比上年增加38人；专任教师567人”, “执业医师1390人（全科25人）”. Words alone do not prove
 * it, so that only a smaller number is tied, and none is said to be wrong.
 */
final class NarrowedNoun {
  private static final Sought COUNTED = Sought.of("(总人数|人数|总数|数量|总量|总|数)$");

  /** Who are some of a staff, whatever they are called. */
  private static final Set<String> STAFF = Set.of("教职工", "教职员工", "卫生技术人员", "职工");

  private static final Set<String> AMONG_STAFF = Set.of("专任教师", "执业医师", "注册护士", "执业护士");

  /** What a bracket tells that need not be some of what stands before it. */
  private static final Sought APART =
      Sought.of("[不未除另非外共总上原应需缺拟约折合计划同比去均每较编累历]|退休|登记|注册|备案|相当|增|减");

  private static final Sought DONE =
      Sought.of("^\\p{Han}{2,14}?(竣工|完工|开工|完成|通过|建成|投产|投用|入库|销号|整改|办结|签约|落地|达标|合格)了?$");

  private static final Sought STARTED = Sought.of("(已|已经)?(全部)?(开工|开工建设|动工|启动|立项|签约|列入计划)$");
  private static final Sought THEN_DONE = Sought.of("^[、，](其中)?已?(经)?(完工|竣工|建成|完成|投产|投用|交付|验收)$");
  private static final int LONGEST_DEED = 18;

  private static final int FARTHEST = 160;
  private static final int MOST_BETWEEN = 6;
  private static final int SHORTEST = 2;
  private static final int LONGEST_LABEL = 8;

  private final Passage passage;

  NarrowedNoun(Passage passage) {
    this.passage = passage;
  }

  /**
   * All such parts.
   *
   * @param tied the indexes of the figures that are parts of something already
   */
  List<Tie> read(Set<Integer> tied) {
    List<Tie> ties = new ArrayList<>();
    for (Mention part : passage.mentions()) {
      ReadingStopped.check();
      if (!tied.contains(part.index()) && isLevel(part)) {
        Optional<Mention> whole =
            Passage.isOpening(before(part)) ? held(part) : named(part).or(() -> done(part));
        whole.map(all -> Tie.sum(all, List.of(part), Answer.NO, Answer.NO)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private static boolean isLevel(Mention mention) {
    return mention.isQuantity()
        && mention.isPlain()
        && mention.figure().subject().aspect() != Aspect.PLAN
        && mention.figure().subject().role() == Role.LEVEL;
  }

  /** The bracket that opens with the words before a number, or those words' first character. */
  private char before(Mention mention) {
    int at = mention.start();
    while (mention.start() - at <= LONGEST_LABEL && Passage.isHan(passage.at(at - 1))) {
      at--;
    }
    return passage.at(at - 1);
  }

  /** What stands right before the bracket that holds nothing else: “医师1390人（全科25人）”. */
  private Optional<Mention> held(Mention part) {
    int open = part.start() - 1;
    while (!Passage.isOpening(passage.at(open))) {
      open--;
    }
    String label = passage.between(open + 1, part.start());
    int bracket = open;
    boolean closed = Passage.isClosing(passage.at(part.end()));
    return closed && label.length() >= SHORTEST && !APART.isIn(label)
        ? passage.before(open).filter(whole -> whole.end() == bracket && isWithin(part, whole))
        : Optional.empty();
  }

  /** The last number before it whose noun is its own without what narrows it. */
  private Optional<Mention> named(Mention part) {
    String name = noun(part);
    int first = Math.max(passage.lineStart(part.start(), FARTHEST), part.start() - FARTHEST);
    if (name.length() <= SHORTEST) {
      return Optional.empty();
    }
    for (int i = part.index() - 1; i >= Math.max(0, part.index() - MOST_BETWEEN); i--) {
      Mention whole = passage.mentions().get(i);
      if (whole.start() < first) {
        break;
      }
      String noun = noun(whole);
      if (isLevel(whole) && noun.equals(name)) {
        break; // told again, and so of another
      }
      boolean narrowed =
          noun.length() >= SHORTEST && name.endsWith(noun) && name.length() > noun.length()
              || AMONG_STAFF.contains(name) && AnyWord.closes(noun, STAFF);
      if (narrowed && isLevel(whole)) {
        return isWithin(part, whole) ? Optional.of(whole) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What the clause begins with, or the one before tells: “60个项目竣工38个”, “已开工50户、已完工38户”. */
  private Optional<Mention> done(Mention part) {
    if (part.index() == 0) {
      return Optional.empty();
    }
    Mention whole = passage.mentions().get(part.index() - 1);
    boolean near = part.start() - whole.end() <= LONGEST_DEED && whole.isPlain();
    String words = near ? passage.between(whole.end(), part.start()) : "";
    boolean opens = passage.clauseStart(whole.start()) == whole.start();
    boolean told =
        opens && DONE.isIn(words)
            || THEN_DONE.isIn(words) && STARTED.isIn(passage.between(lead(whole), whole.start()));
    return told && isWithin(part, whole) ? Optional.of(whole) : Optional.empty();
  }

  private int lead(Mention mention) {
    return Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST_LABEL);
  }

  private static boolean isWithin(Mention part, Mention whole) {
    return Units.arePeopleOrOfOneWord(whole, part) && !Sum.exceeds(part, whole);
  }

  private static String noun(Mention mention) {
    return COUNTED.withoutFirst(ScriptFolding.fold(mention.figure().subject().text()));
  }
}
