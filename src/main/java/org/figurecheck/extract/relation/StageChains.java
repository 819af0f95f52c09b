package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds three or more stages told in a row, none of which can admit more than the one before. */
final class StageChains {
  private static final Sought BEFORE =
      Sought.of("^(全年|今年|共|共有|其中|经审核|经评审|最终|实际|有|被)*(\\p{Han}{2,4}?)(人数)?(为|达到?|有|共)?$");
  private static final Sought BEHIND = Sought.of("^(最终|被)?(\\p{Han}{2,4})$");
  private static final int LONGEST = 14;
  private static final int FEWEST = 3;

  /** Those who reach the line of one level; others than they may be admitted. */
  private static final Set<String> OF_ONE_LEVEL = Set.of("上线", "达线");

  /** A figure at a stage of a way. */
  private record Stage(Mention mention, int way, int rank, String name) {
    boolean follows(Stage earlier) {
      return way == earlier.way && rank > earlier.rank;
    }
  }

  private final Passage passage;

  StageChains(Passage passage) {
    this.passage = passage;
  }

  /** The stages that are not tied yet. */
  List<Tie> read(List<Tie> told) {
    Set<List<Integer>> pairs = new HashSet<>();
    told.stream()
        .filter(tie -> tie.type() == RelationType.WHOLE_PARTS)
        .forEach(tie -> pairs.addAll(pairs(tie)));
    return read().stream().filter(tie -> !pairs.containsAll(pairs(tie))).toList();
  }

  /** Each part of a tie with its whole. */
  private static List<List<Integer>> pairs(Tie tie) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (Tie.Knot whole : tie.knots()) {
      for (Tie.Knot part : tie.knots()) {
        if (whole.role() == MemberRole.WHOLE && part.role() == MemberRole.PART) {
          pairs.add(List.of(whole.index(), part.index()));
        }
      }
    }
    return pairs;
  }

  private List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Stage> row = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      Optional<Stage> stage = stage(mention);
      if (stage.isEmpty() || !goesOn(row, stage.get())) {
        tie(row, ties);
        row.clear();
      }
      stage.ifPresent(row::add);
    }
    tie(row, ties);
    return ties;
  }

  private boolean goesOn(List<Stage> row, Stage stage) {
    if (row.isEmpty()) {
      return true;
    }
    Stage last = row.get(row.size() - 1);
    return stage.follows(last)
        && stage.mention().index() == last.mention().index() + 1
        && Units.sameClass(stage.mention(), last.mention())
        && passage.sentenceStart(stage.mention().start()) <= last.mention().start();
  }

  private Optional<Stage> stage(Mention mention) {
    if (!mention.isQuantity()) {
      return Optional.empty();
    }
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST);
    return before(mention, from).or(() -> behind(mention));
  }

  private Optional<Stage> before(Mention mention, int from) {
    if (!StagePlace.isNamedIn(passage.text(), from, mention.start())) {
      return Optional.empty();
    }
    String lead = passage.between(from, mention.start());
    return BEFORE
        .firstIn(lead.substring(lead.lastIndexOf('、') + 1))
        .flatMap(before -> named(mention, before.group(2)));
  }

  private Optional<Stage> behind(Mention mention) {
    int end = Math.min(passage.clauseEnd(mention.end()), mention.end() + LONGEST);
    if (!StagePlace.isNamedIn(passage.text(), mention.end(), end)) {
      return Optional.empty();
    }
    return BEHIND
        .firstIn(passage.between(mention.end(), end).split("、", 2)[0])
        .flatMap(behind -> named(mention, behind.group(2)));
  }

  private static Optional<Stage> named(Mention mention, String name) {
    return StagePlace.called(name)
        .map(place -> new Stage(mention, place.way(), place.rank(), name));
  }

  /** The last stage before another that is sure to admit it. */
  private Optional<Stage> admitting(List<Stage> row, int at) {
    Mention mention = row.get(at).mention();
    boolean among =
        passage.between(passage.clauseStart(mention.start()), mention.start()).startsWith("其中");
    for (int i = at - 1; i >= 0; i--) {
      if (among || !OF_ONE_LEVEL.contains(row.get(i).name())) {
        return Optional.of(row.get(i));
      }
    }
    return Optional.empty();
  }

  private void tie(List<Stage> row, List<Tie> ties) {
    for (int i = 1; row.size() >= FEWEST && i < row.size(); i++) {
      Stage stage = row.get(i);
      admitting(row, i).map(earlier -> tie(earlier, stage)).ifPresent(ties::add);
    }
  }

  private static Tie tie(Stage earlier, Stage stage) {
    return Tie.sum(earlier.mention(), List.of(stage.mention()), Answer.NO, Answer.NO);
  }
}
