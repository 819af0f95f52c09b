package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.figurecheck.text.pattern.Sought;

/** Finds the figure that a share names as its whole: “教师860人。…，占教师总数的10%”. */
final class NamedWhole {
  private static final Sought LEAD = Sought.of("^(全县|全区|全市|全省|全校|全国)?(共有|现有|有|共)?");

  /** Before what was done, all of which may be meant: 全年完成各类检测. */
  private static final Sought DEED_LEAD =
      Sought.of("^((19|20)[0-9]{2}年|全年|今年)?共?((进行|开展|实施|完成|办理|受理|组织|举办|处理)了?)(各类|各种|各项)?");

  private static final Pattern TAIL = Pattern.compile("(的|总数|总人数|总量|总额|人数)+$");
  private static final Pattern VERB = Pattern.compile("(共有|共|总数|为|达|有|达到)+$");

  /** The longest words that {@link #LEAD} can match. */
  private static final int LONGEST_LEAD = 14;

  /** What those who are counted did, behind them. */
  private static final List<String> DEEDS = List.of("参加", "参与", "报名", "参评", "参选", "应试", "应聘", "到会");

  private static final int LONGEST_DEED = 14;
  private static final int VERB_LENGTH = 2;
  private static final int DEED = 4;
  private static final int LONGEST_MORE = 4;

  private final Passage passage;

  NamedWhole(Passage passage) {
    this.passage = passage;
  }

  /** What a share names as its whole: 占全县教师总数的. */
  static Optional<String> name(String object) {
    String name = object.endsWith("的") ? bare(TAIL, object) : "";
    return name.length() < 2 ? Optional.empty() : Optional.of(name);
  }

  /** The only figure of the sentence, or of the one before, that the share names as its whole. */
  Optional<Mention> of(Mention part, String object, String name) {
    boolean anywhere = !object.startsWith("全");
    int start = passage.sentenceStart(Math.max(0, passage.sentenceStart(part.start()) - 1));
    List<Mention> bearers =
        passage.mentions(start, part.start()).stream()
            .filter(m -> m.isQuantity() && Units.sameClass(m, part) && bears(m, name, anywhere))
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  /** Whether a figure is said of just this name: “教师860人”, “860名教师”, “860名教师参加统考”. */
  private boolean bears(Mention mention, String name, boolean anywhere) {
    int end = Math.min(passage.clauseEnd(mention.end()), mention.end() + LONGEST_DEED);
    String behind = passage.between(mention.end(), end);
    if (behind.startsWith(name)
        || (behind.endsWith(name) || tellsMore(behind, name)) && isDeed(name)) {
      return true;
    }
    int start = passage.clauseStart(mention.start());
    if (!leads(start, name)) {
      return false;
    }
    String words = passage.between(start, mention.start());
    return bare(VERB, words).equals(name)
        || anywhere
            && DEED_LEAD.isIn(words)
            && bare(VERB, DEED_LEAD.withoutFirst(words)).equals(name);
  }

  /** Whether a name tells what was done by those who are counted. */
  private static boolean isDeed(String name) {
    return Verbs.opening(name, new Span(0, name.length())) > 0 || AnyWord.opens(name, DEEDS);
  }

  /** “860名教师参加全省统考”: who 参加统考 are. */
  private static boolean tellsMore(String behind, String name) {
    int verb = name.length() < DEED ? -1 : behind.indexOf(name.substring(0, VERB_LENGTH));
    String object = verb < 0 ? "" : name.substring(VERB_LENGTH);
    return verb >= 0
        && behind.endsWith(object)
        && behind.length() - verb <= name.length() + LONGEST_MORE;
  }

  private boolean leads(int start, String name) {
    for (int i = start; i <= start + LONGEST_LEAD; i++) {
      if (passage.text().startsWith(name, i)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(Pattern tail, String words) {
    return tail.matcher(LEAD.withoutFirst(words)).replaceFirst("");
  }
}
