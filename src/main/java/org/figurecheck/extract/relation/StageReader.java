package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds people who came through one stage after another: “上线1305人；录取1216人”. */
final class StageReader {
  private static final List<String> STAGES = List.of("报名", "参考", "参加考试", "上线", "达线", "录取", "报到");
  private static final Pattern LAST =
      Pattern.compile("(报名|参考|参加考试|上线|达线|被?录取|报到)(人数)?(为|达到?|的?有|共)?$");
  private static final Sought BARE = Sought.of("^(其中|共|实际|最终)?被?(录取|报到|上线|达线)(人数)?(为|达到?)?$");
  private static final int REACH = 6;

  private final Passage passage;

  StageReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      if (mention.kind() == Kind.COUNT && mention.symbol().equals("人")) {
        earlier(mention).ifPresent(ties::add);
      }
    }
    return ties;
  }

  /** The one group that came before; of several the later stage may admit more than of each. */
  private Optional<Tie> earlier(Mention later) {
    int clause = passage.clauseStart(later.start());
    if (later.start() - clause > 10) {
      return Optional.empty();
    }
    Optional<Matcher> bare = BARE.firstIn(passage.between(clause, later.start()));
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    int sentence = passage.sentenceStart(later.start());
    Mention earlier = null;
    for (int i = later.index() - 1; i >= Math.max(0, later.index() - REACH); i--) {
      Mention mention = passage.mentions().get(i);
      if (mention.start() < sentence) {
        break;
      }
      String before =
          passage.between(
              Math.max(passage.clauseStart(mention.start()), mention.start() - 14),
              mention.start());
      Matcher stage = LAST.matcher(before);
      if (mention.symbol().equals("人") && stage.find()) {
        if (earlier != null || !isBefore(stage.group(1), bare.get().group(2))) {
          return Optional.empty();
        }
        earlier = mention;
      }
    }
    return Optional.ofNullable(earlier).map(mention -> tie(mention, later));
  }

  private static boolean isBefore(String stage, String later) {
    int first = STAGES.indexOf(stage.replace("被", ""));
    return first >= 0 && first < STAGES.indexOf(later);
  }

  private static Tie tie(Mention whole, Mention part) {
    return new Tie(
        RelationType.WHOLE_PARTS,
        List.of(Tie.Knot.of(MemberRole.WHOLE, whole), Tie.Knot.of(MemberRole.PART, part)),
        Answer.NO,
        Answer.NO,
        Basis.UNKNOWN);
  }
}
