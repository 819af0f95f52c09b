package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ScriptFolding;

/**
 * Finds shares that name a part and a whole whose amounts stand before:
 * “工业增加值120亿元。…工业增加值占地区生产总值比重为41.2%”.
 */
final class NamedShareReader {
  private static final Pattern SHARE =
      Pattern.compile(
          "^([^0-9，。；、占]{2,20})占([^0-9，。；、占]{2,20}?)(的|之)?(比重|比例|比率|份额|百分比)?"
              + "（?(为|是|达|达到|约|约为|近)?$");
  private static final Pattern OF_SAME_WHOLE =
      Pattern.compile("^([^0-9，。；、占]{2,20}?)(所占|的)?(比重|比例|份额)(为|是|达|达到|约|约为|近)?$");
  private static final Pattern LEAD =
      Pattern.compile("^([0-9]{4}年)?(年末|年底|期末|末|底|其中|全年|当年|(全|我)[省市县区州旗国镇乡校])*");
  private static final Pattern TAIL = Pattern.compile("(总数|总人数|人数|总量|总额|总规模|规模|的)+$");

  private static final Pattern OTHER_TIME =
      Pattern.compile(Directions.LAST_YEAR + "|前年|以来|以前|之前|时期|计划|目标|力争|预计|将");

  /** The longest words that name a share. */
  private static final int LONGEST = 56;

  /** How far back the amounts may stand. */
  private static final int FARTHEST = 800;

  private final Passage passage;
  private final Map<String, List<Mention>> named = new HashMap<>();

  NamedShareReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String whole = "";
    int sentence = -1;
    for (Mention mention : passage.mentions()) {
      if (mention.isPercent()) {
        int start = passage.sentenceStart(mention.start());
        whole = start == sentence ? whole : "";
        sentence = start;
        String words = words(mention);
        Matcher told = SHARE.matcher(words);
        Matcher same = OF_SAME_WHOLE.matcher(words);
        if (told.find()) {
          whole = bare(told.group(2));
          tie(mention, bare(told.group(1)), whole).ifPresent(ties::add);
        } else if (!whole.isEmpty() && same.find()) {
          tie(mention, bare(same.group(1)), whole).ifPresent(ties::add);
        }
      } else if (mention.isQuantity()) {
        String name = bare(ScriptFolding.fold(mention.figure().subject().text()));
        named.computeIfAbsent(name, any -> new ArrayList<>()).add(mention);
      }
    }
    return ties;
  }

  private String words(Mention share) {
    int clause = passage.clauseStart(share.start());
    return share.start() - clause > LONGEST ? "" : passage.unbracketedText(clause, share.start());
  }

  private static String bare(String name) {
    return TAIL.matcher(LEAD.matcher(name).replaceFirst("")).replaceFirst("");
  }

  private Optional<Tie> tie(Mention share, String part, String whole) {
    return only(whole, share)
        .flatMap(
            of ->
                only(part, share)
                    .filter(p -> Units.sameClass(p, of) && !Sum.exceeds(p, of))
                    .map(p -> tie(share, p, of)));
  }

  /** The one amount of a name near before a share, or none where several differ. */
  private Optional<Mention> only(String name, Mention share) {
    List<Mention> told = named.getOrDefault(name, List.of());
    Mention last = null;
    for (int i = told.size() - 1; i >= 0; i--) {
      Mention mention = told.get(i);
      if (share.start() - mention.end() > FARTHEST) {
        break;
      }
      boolean differs = last != null && !last.amount().equals(mention.amount());
      if (differs || isOfAnotherTime(mention)) {
        return Optional.empty();
      }
      last = mention;
    }
    return Optional.ofNullable(last);
  }

  private boolean isOfAnotherTime(Mention mention) {
    int clause = passage.clauseStart(mention.start());
    return OTHER_TIME.matcher(passage.between(clause, mention.start())).find();
  }

  private static Tie tie(Mention share, Mention part, Mention whole) {
    return Tie.plain(
        RelationType.SHARE_OF,
        List.of(
            Tie.Knot.of(MemberRole.WHOLE, whole),
            Tie.Knot.of(MemberRole.PART, part),
            Tie.Knot.of(MemberRole.SHARE, share)));
  }
}
