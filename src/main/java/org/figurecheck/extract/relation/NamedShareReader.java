package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.Role;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds shares that name a part and a whole whose amounts stand before:
 * “工业增加值120亿元。…工业增加值占地区生产总值比重为41.2%”.
 */
final class NamedShareReader {
  private static final Sought SHARE =
      Sought.of(
          "^([^0-9，。；、占]{0,20})占([^0-9，。；、占]{2,20}?)(的|之)?(比重|比例|比率|份额|百分比)?"
              + "(为|是|达|达到|约|约为|近)?$");
  private static final Sought OF_SAME_WHOLE =
      Sought.of("^([^0-9，。；、占]{2,20}?)(所占|的)?(比重|比例|份额)(为|是|达|达到|约|约为|近)?$");
  private static final Sought LEAD =
      Sought.of("^([0-9]{4}年)?(年末|年底|期末|末|底|其中|全年|当年|(全|我)[省市县区州旗国镇乡校])*");

  /** What may stand before the name of all there is: “截至年末，平溪县现有…”. */
  private static final Sought OF_ALL =
      Sought.of(
          "^([0-9]{4}年)?(年末|年底|期末|末|底|目前|其中|全年|当年|(全|我|本)[省市县区州旗国镇乡校]"
              + "|\\p{Han}{2,3}[省市县州旗]|\\p{Han}{1,2}[^城地片校园社辖景牧山库小]区)*(现|已|共|拥|设)?有?$");

  private static final Sought REACHED = Sought.of("(共计|合计|总计|共有|增至|达到|共|达|为|有)+$");
  private static final Sought TAIL = Sought.of("(总数|总人数|人数|总量|总额|总规模|规模|的)+$");

  /** The characters with which what {@link #LEAD} matches may begin. */
  private static final String LEADS = "0123456789年期末底其全当我";

  /** The characters with which what {@link #TAIL} matches may end. */
  private static final String TAILS = "数量额模的";

  private static final Sought OTHER_TIME =
      Sought.of(Directions.LAST_YEAR + "|前年|以来|以前|之前|时期|计划|目标|力争|预计|将");

  /** The longest words that name a share. */
  private static final int LONGEST = 56;

  /** How far back the amounts may stand. */
  private static final int FARTHEST = 800;

  private final Passage passage;
  private final Set<Integer> told = new HashSet<>();
  private final Map<Integer, String> bareNames = new HashMap<>();

  /**
   * A reader of a passage.
   *
   * @param ties what is read already; a share that one of them ties is left alone
   */
  NamedShareReader(Passage passage, List<Tie> ties) {
    this.passage = passage;
    ties.stream()
        .flatMap(tie -> tie.knots().stream())
        .filter(knot -> knot.role() == MemberRole.SHARE)
        .forEach(knot -> told.add(knot.index()));
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String whole = "";
    int sentence = -1;
    for (Mention share : passage.mentions()) {
      ReadingStopped.check();
      if (!share.isPercent() || told.contains(share.index())) {
        continue;
      }
      int start = passage.sentenceStart(share.start());
      whole = start == sentence ? whole : "";
      sentence = start;
      String words = words(share);
      Optional<Matcher> named = SHARE.firstIn(words);
      whole = named.map(found -> found.group(2)).orElse(whole);
      if (named.isEmpty() && !whole.isEmpty()) {
        named = OF_SAME_WHOLE.firstIn(words);
      }
      if (named.isPresent()) {
        tie(share, named.get().group(1), whole).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private String words(Mention share) {
    int clause = passage.clauseStart(share.start());
    return share.start() - clause > LONGEST
        ? ""
        : passage.unbracketedText(clause, share.start()).replace(" ", "");
  }

  private Optional<Tie> tie(Mention share, String part, String whole) {
    Optional<Mention> of = only(called(whole), share);
    String bare = bare(part);
    Optional<Mention> counted =
        part.length() < 2 ? before(share) : only(m -> bareName(m).equals(bare), share);
    return of.flatMap(
        w ->
            counted
                .filter(p -> !p.equals(w) && Units.sameClass(p, w) && !Sum.exceeds(p, w))
                .map(p -> Proportion.tie(w, p, share, Answer.UNKNOWN)));
  }

  /** A total may be told shorter the second time: 总人口 of 户籍总人口. */
  private Predicate<Mention> called(String whole) {
    String lead = LEAD.withoutFirst(whole);
    boolean total = lead.length() > 2 && lead.indexOf('总') >= 0;
    String bare = bare(whole);
    return m ->
        !bare.isEmpty()
            && Territory.holds(passage, whole, m)
            && (bareName(m).equals(bare) || (total && name(m).endsWith(lead)) || isAllOf(bare, m));
  }

  /** Whether no words but those of a time and a place lead to the name before an amount. */
  private boolean isAllOf(String bare, Mention mention) {
    int clause = passage.clauseStart(mention.start());
    if (bare.length() < 2 || mention.start() - clause > LONGEST) {
      return false;
    }
    String words = passage.unbracketedText(clause, mention.start()).replace(" ", "");
    String name = TAIL.withoutFirst(REACHED.withoutFirst(words));
    return name.endsWith(bare) && OF_ALL.isIn(name.substring(0, name.length() - bare.length()));
  }

  private String bareName(Mention mention) {
    return bareNames.computeIfAbsent(mention.index(), any -> bare(name(mention)));
  }

  private static String bare(String name) {
    boolean led = !name.isEmpty() && LEADS.indexOf(name.charAt(0)) >= 0;
    String bare = led ? LEAD.withoutFirst(name) : name;
    boolean tailed = !bare.isEmpty() && TAILS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return tailed ? TAIL.withoutFirst(bare) : bare;
  }

  /** The amount that the sentence speaks of, past what only says how it changed. */
  private Optional<Mention> before(Mention share) {
    int start = passage.sentenceStart(share.start());
    for (int i = share.index() - 1; i >= 0; i--) {
      Mention mention = passage.mentions().get(i);
      if (mention.start() < start) {
        break;
      }
      String lead = passage.between(passage.clauseStart(mention.start()), mention.start());
      boolean reaches = passage.isWithinReach(mention.end(), share.start());
      if (mention.isQuantity() && reaches && !Phrase.comments(lead) && !Phrase.compares(lead)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The one amount of a name near before a share, or none where several differ. */
  private Optional<Mention> only(Predicate<Mention> isNamed, Mention share) {
    Mention last = null;
    for (int i = share.index() - 1; i >= 0; i--) {
      Mention mention = passage.mentions().get(i);
      if (share.start() - mention.end() > FARTHEST) {
        break;
      }
      if (isLevel(mention) && isNamed.test(mention)) {
        boolean differs = last != null && !last.amount().equals(mention.amount());
        if (differs || isOfAnotherTime(mention)) {
          return Optional.empty();
        }
        last = mention;
      }
    }
    return Optional.ofNullable(last);
  }

  private static boolean isLevel(Mention mention) {
    return mention.isQuantity() && mention.figure().subject().role() != Role.GROWTH;
  }

  private static String name(Mention mention) {
    return ScriptFolding.fold(mention.figure().subject().text());
  }

  private boolean isOfAnotherTime(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return OTHER_TIME.isIn(passage.between(clause, mention.start()));
  }
}
