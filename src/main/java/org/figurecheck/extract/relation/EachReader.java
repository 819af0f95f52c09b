package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/** Finds what each of several has beside what all have: “15所学校各8名校医，共120名”. */
final class EachReader {
  private static final Sought EACH =
      Sought.of("^[^，。；、：0-9]{0,10}(各自?|均|都|，?每一?[个所家处座栋户人村校乡镇街班园店站组间台套名亩])[^，。；、：0-9]{0,10}$");

  private static final Sought MEASURE = Sought.of("^(各自?|每一?个?)");

  /** Words without one of which there is no {@link #EACH}. */
  private static final List<String> EACHES = List.of("各", "均", "都", "每");

  private static final Pattern TOTAL =
      Pattern.compile(
          "^([^，。；、：0-9]{0,8})[，；]?(共?可?容纳(?:学生|幼儿|师生)?|总共|共计|合计|总计|累计|共需?)([^，。；、：0-9]{0,10})$");
  private static final Sought OF_ALL =
      Sought.of(
          "^[^，。；、：0-9]{0,6}[，：](即|为|在|给|向|由|平均|分给|分到|分配给|(分布|建|设|安排)(在|于)[、\\p{Han}]{2,16})?$");

  /** “教室照明改造57.6万元（48间教室，每间1.2万元）”. */
  private static final Sought HELD = Sought.of("^[（(]$");

  private static final Sought LEVEL = Sought.of("^(约|近)?(为|达|达到)?(约|近)?$");
  private static final Sought MORE = Sought.of("^[^，。；、：0-9]{0,10}[，、；和及与]");
  private static final Sought MORE_BEHIND = Sought.of("[，（(](另|含|包括|其余|还有)");
  private static final String AMONG = "其中";
  private static final int LONGEST = 22;
  private static final int NOUN = 4;

  /** A longer name than this is not meant by how it begins: 学校社团 by 学校. */
  private static final int LONG = 3;

  private final Passage passage;
  private final List<Mention> mentions;

  EachReader(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  List<Tie> read() {
    return mentions.stream()
        .filter(each -> each.index() > 0 && isEach(mentions.get(each.index() - 1), each))
        .flatMap(each -> behind(each).or(() -> ahead(each)).stream())
        .toList();
  }

  private boolean isEach(Mention count, Mention each) {
    boolean several = count.kind() == Kind.COUNT && count.amount().isExact() && !isEveryOnes(count);
    if (!several || !each.isQuantity()) {
      return false;
    }
    String gap = gap(count, each);
    return AnyWord.in(gap, EACHES) && EACH.isIn(gap) && isOfSame(gap, count.symbol());
  }

  /** “3个年级，每个年级6个班，每班45人”: how many each has of those is not how many there are. */
  private boolean isEveryOnes(Mention count) {
    int clause = passage.clauseStart(count.start());
    String lead = passage.between(clause, count.start());
    return lead.startsWith("每") || lead.endsWith("各");
  }

  /** Whether each of those just counted is meant: 4个片区，每个片区11个; not 4个社团，每班2名. */
  private static boolean isOfSame(String gap, String measure) {
    int comma = gap.indexOf('，');
    if (comma < 0) {
      return true;
    }
    String noun = gap.substring(0, comma);
    String each = MEASURE.replacedIn(gap.substring(comma + 1), "");
    boolean opens = noun.length() > 1 && each.startsWith(noun.substring(0, 2));
    boolean same = ends(noun, each) || opens && noun.length() <= LONG;
    boolean bare = each.isEmpty() ? measure.equals("个") : each.equals(measure);
    return same || bare || !each.isEmpty() && noun.endsWith(each.substring(0, 1));
  }

  /** Whether a name ends with the noun that opens other words: 劳模工作室 and 工作室带徒. */
  private static boolean ends(String name, String words) {
    for (int length = 2; length <= Math.min(name.length(), words.length()); length++) {
      if (name.endsWith(words.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Tie> behind(Mention each) {
    Mention count = mentions.get(each.index() - 1);
    return neighbour(each.index() + 1)
        .filter(
            total ->
                Units.areOfOneWord(each, total) && !isOneOfSeveral(count, each) && !isSome(count))
        .filter(total -> isTotal(count, each, total) && !tellsMore(total))
        .map(total -> Tie.quotient(total, count, each, covering(each, total)));
  }

  /** Whether words behind a total say that others are in it: 共18个，含集镇3个. */
  private boolean tellsMore(Mention total) {
    return MORE_BEHIND.isIn(passage.between(total.end(), passage.sentenceEnd(total.end())));
  }

  private boolean isTotal(Mention count, Mention each, Mention total) {
    Matcher told = TOTAL.matcher(gap(each, total));
    if (!told.find()) {
      return false;
    }
    String words = told.group(3);
    String said = passage.between(count.end(), each.end() + told.group(1).length());
    return LEVEL.isIn(words)
        || (words.length() > 1
            && (said.contains(words.substring(0, 2))
                || said.contains(words.substring(words.length() - 2))));
  }

  /** What adds up over the years (累计) need not be what each has got now. */
  private Answer covering(Mention each, Mention total) {
    return gap(each, total).contains("累计") ? Answer.UNKNOWN : Answer.YES;
  }

  /** “新增90间，12所学校各8间”: not surely all of them. */
  private Optional<Tie> ahead(Mention each) {
    Mention count = mentions.get(each.index() - 1);
    return neighbour(count.index() - 1)
        .filter(total -> Units.areOfOneWord(each, total) && !isSomeOfMore(count, total))
        .filter(
            total ->
                HELD.isIn(gap(total, count))
                    ? Passage.isClosing(passage.at(each.end()))
                    : OF_ALL.isIn(gap(total, count)) && ends(each))
        .map(total -> Tie.quotient(total, count, each, Answer.UNKNOWN));
  }

  /** Whether a sentence ends behind a figure and its noun. */
  private boolean ends(Mention each) {
    int end = passage.sentenceEnd(each.end());
    return end - each.end() <= NOUN && passage.isUnbroken(each.end(), end);
  }

  /** “12个乡镇各5名、8个街道各6名，共…”: the total is of more than one. */
  private boolean isOneOfSeveral(Mention count, Mention each) {
    return neighbour(count.index() - 1)
        .filter(other -> Units.areOfOneWord(each, other) && MORE.isIn(gap(other, count)))
        .isPresent();
  }

  /** “36所学校，其中12所各有2个”: the total is of all. */
  private boolean isSome(Mention count) {
    return passage.between(passage.clauseStart(count.start()), count.start()).contains(AMONG);
  }

  /** “举办讲座30场、听众2880人次，12场均达100人次”: more of what is counted is told before. */
  private boolean isSomeOfMore(Mention count, Mention total) {
    return passage.mentions(passage.sentenceStart(total.start()), total.start()).stream()
        .anyMatch(m -> m.symbol().equals(count.symbol()) && Sum.exceeds(m, count));
  }

  private Optional<Mention> neighbour(int index) {
    return Optional.of(index).filter(i -> i >= 0 && i < mentions.size()).map(mentions::get);
  }

  private String gap(Mention before, Mention behind) {
    return passage.between(before, behind, LONGEST);
  }
}
