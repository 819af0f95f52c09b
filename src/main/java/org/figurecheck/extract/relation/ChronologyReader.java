package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds the dates by which a paragraph tells a history, each opening its clause: “创办于1956年，1963年更名，
 * 1978年…”. Dates that go back are told apart, but for one in many that a slip may have put there.
 */
final class ChronologyReader {
  private static final Sought LEAD =
      Sought.of(
          "^(并|又|后|再|先后|遂|旋)?([^，。；：、0-9]{0,24}?(始建|创建|创办|成立|建校|组建|筹建|创立|兴建|开办|创设|诞生|设立|肇始|始)于([^，。；：、0-9]{2,8}的)?|[^，。；：、0-9]{0,24}前身[是为]|"
              + "于|在|是|\\p{Han}{0,8}?(学校|学院|医院|我校|我院|中心|公司|全县|全市)[是于在]?)?$");

  /** What befalls an institution itself, whatever stands before its year. */
  private static final Sought TURN =
      Sought.of("^[^，。；、0-9]{0,3}?(更名|改名|改称|易名|定名|升格|并入|创立|创办|创建|始建|建校|复校)");

  private static final Sought RENAMED = Sought.of("^(经批准|正式|又|再)?(更名|改名|改称|易名|升格)[为，。；]");
  private static final Sought FOUNDED = Sought.of("(建|办|立|校|设|生|始)于$|前身[是为]$");
  private static final Sought TIED = Sought.of("^(级|届|版|度|前|以来|以前|之前|末|的|至|到|—|-|~|、|和|与|及|起|比|较)");
  private static final Sought BACK =
      Sought.of("此前|其间|期间|追溯|前身|早在|之前|截至|截止|校友|(^|[^第0-9])[0-9]{2,4}届|届(毕业|校友|学生)");
  private static final Pattern HISTORY =
      Pattern.compile("更名|改名|改称|迁|升格|合并|并入|复校|停办|恢复|撤销|划归|易名|定名|挂牌");
  private static final int LONGEST_LEAD = 32;
  private static final int LONGEST_TURN = 6;
  private static final int FARTHEST = 300;
  private static final int MANY = 5;
  private static final int TURNS = 2;

  private final Passage passage;

  ChronologyReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> row = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (isDate(mention) && opensAClause(mention)) {
        if (!row.isEmpty() && !goesOn(row.get(row.size() - 1), mention)) {
          tie(row, ties);
          row.clear();
        }
        row.add(mention);
      }
    }
    tie(row, ties);
    return ties;
  }

  static boolean isDate(Mention mention) {
    String iso = mention.iso();
    return (mention.kind() == Kind.YEAR && iso.length() == 4)
        || (mention.kind() == Kind.DATE && iso.length() >= 7 && !iso.startsWith("-"));
  }

  private boolean opensAClause(Mention mention) {
    int start = passage.clauseStart(mention.start());
    int end = Math.min(passage.text().length(), mention.end() + LONGEST_TURN);
    String behind = passage.between(mention.end(), end);
    return mention.start() - start <= LONGEST_LEAD
        && !TIED.isIn(behind)
        && (LEAD.isIn(passage.between(start, mention.start()).strip()) || TURN.isIn(behind));
  }

  private boolean goesOn(Mention last, Mention next) {
    String between = passage.between(last.end(), next.start());
    return between.length() <= FARTHEST && between.indexOf('\n') < 0 && !BACK.isIn(between);
  }

  private void tie(List<Mention> row, List<Tie> ties) {
    if (row.size() >= MANY && isAlmostInOrder(row) && isHistory(row)) {
      ties.add(tie(row));
      return;
    }
    List<Mention> run = new ArrayList<>();
    for (Mention date : row) {
      if (!run.isEmpty() && year(date) < year(run.get(run.size() - 1))) {
        Mention last = run.get(run.size() - 1);
        if (isFounded(last) && isRenamed(last, date)) {
          ties.add(tie(List.of(last, date)));
        }
        told(run, ties);
        run.clear();
      }
      run.add(date);
    }
    told(run, ties);
  }

  private void told(List<Mention> run, List<Tie> ties) {
    boolean founded = run.size() == 2 && isFounded(run.get(0));
    if (run.size() > 2 || founded) {
      ties.add(tie(run));
    }
  }

  private boolean isFounded(Mention date) {
    return FOUNDED.isIn(passage.between(Math.max(0, date.start() - 3), date.start()));
  }

  /** Whether the same sentence tells of a change of name that it dates before the founding. */
  private boolean isRenamed(Mention founded, Mention date) {
    int end = Math.min(passage.text().length(), date.end() + LONGEST_TURN);
    return passage.sentenceStart(date.start()) <= founded.start()
        && passage.clauseStart(date.start()) == date.start()
        && RENAMED.isIn(passage.between(date.end(), end));
  }

  private static Tie tie(List<Mention> dates) {
    return Tie.plain(
        RelationType.CHRONOLOGY,
        dates.stream().map(date -> Tie.Knot.of(MemberRole.STATEMENT, date)).toList());
  }

  static int year(Mention date) {
    return Integer.parseInt(date.iso().substring(0, 4));
  }

  /** Whether a history is told, not a list of honours, which need not be in order. */
  private boolean isHistory(List<Mention> row) {
    int from = passage.clauseStart(row.get(0).start());
    int to = passage.sentenceEnd(row.get(row.size() - 1).end());
    var turns = HISTORY.matcher(passage.between(from, to));
    int told = 0;
    while (told < TURNS && turns.find()) {
      told++;
    }
    return told == TURNS;
  }

  /** Whether one year alone stands out, and one other digit would put it in order. */
  private static boolean isAlmostInOrder(List<Mention> row) {
    int odd = -1;
    for (int i = 0; i < row.size(); i++) {
      if (isInOrder(row, i)) {
        odd = odd < 0 || isMended(row, i) ? i : odd;
      }
    }
    return !isInOrder(row, -1) && odd >= 0 && isMended(row, odd);
  }

  private static boolean isInOrder(List<Mention> row, int without) {
    int last = 0;
    for (int i = 0; i < row.size(); i++) {
      if (i != without) {
        if (year(row.get(i)) < last) {
          return false;
        }
        last = year(row.get(i));
      }
    }
    return true;
  }

  private static boolean isMended(List<Mention> row, int odd) {
    int from = odd == 0 ? year(row.get(1)) - 20 : year(row.get(odd - 1));
    int to = odd == row.size() - 1 ? from + 20 : year(row.get(odd + 1));
    for (int year = from; year <= Math.min(to, from + 99); year++) {
      if (differing(Integer.toString(year), Integer.toString(year(row.get(odd)))) == 1) {
        return true;
      }
    }
    return false;
  }

  private static int differing(String one, String other) {
    int differing = 0;
    for (int i = 0; i < 4; i++) {
      differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return differing;
  }
}
