package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/** Finds the shares of one whole: “男生、女生分别占52%、48%”, “公办占60%，民办占40%”. */
final class SharesReader {
  private static final Pattern SHARE = Pattern.compile("占(比|总数的?|全部的?)?(约|为|达|达到)?$");

  /** Each stage of school is often a whole of its own: 小学女教师占60%，初中女教师占50%. */
  private static final Pattern OTHER_WHOLE = Pattern.compile("小学|初中|高中|中学|幼儿园|学校|其中|的");

  private static final int LONGEST = 12;

  private final Passage passage;

  SharesReader(Passage passage) {
    this.passage = passage;
  }

  /** The shares told one by one, and those told with 分别. */
  List<Tie> read(List<Tie> paired) {
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : paired) {
      respective(tie).ifPresent(ties::add);
    }
    List<Mention> row = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      String label = label(mention);
      boolean goesOn = !row.isEmpty() && mention.index() == row.get(row.size() - 1).index() + 1;
      if (label.isEmpty() || !goesOn || !follows(row, mention)) {
        shares(row, labels).ifPresent(ties::add);
        row.clear();
        labels.clear();
      }
      if (!label.isEmpty()) {
        row.add(mention);
        labels.add(label);
      }
    }
    shares(row, labels).ifPresent(ties::add);
    return ties;
  }

  private boolean follows(List<Mention> row, Mention mention) {
    int end = row.get(row.size() - 1).end();
    return "，、；".indexOf(passage.at(end)) >= 0
        && !passage.endsAt(end)
        && passage.between(end + 1, mention.start()).length() <= LONGEST;
  }

  /** The words that name a share, empty where a figure is none. */
  private String label(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - LONGEST);
    String before = passage.between(from, mention.start());
    before = before.substring(before.lastIndexOf('、') + 1);
    return mention.isPercent() && SHARE.matcher(before).find()
        ? before.substring(0, before.lastIndexOf('占'))
        : "";
  }

  private Optional<Tie> respective(Tie tie) {
    List<String> labels = new ArrayList<>();
    List<Mention> values = new ArrayList<>();
    for (Tie.Knot knot : tie.knots()) {
      if (knot.role() == MemberRole.ITEM) {
        labels.add(knot.span().in(passage.text()));
      } else if (knot.index() >= 0) {
        values.add(passage.mentions().get(knot.index()));
      }
    }
    boolean percents = !values.isEmpty() && values.stream().allMatch(Mention::isPercent);
    boolean share =
        percents
            && SHARE
                .matcher(
                    passage.between(
                        values.get(0).start() - Math.min(LONGEST, values.get(0).start()),
                        values.get(0).start()))
                .find();
    return share && labels.size() == values.size() ? shares(values, labels) : Optional.empty();
  }

  private static Optional<Tie> shares(List<Mention> shares, List<String> labels) {
    boolean whole =
        labels.size() > 1 && labels.stream().noneMatch(l -> OTHER_WHOLE.matcher(l).find());
    Answer disjoint = whole ? Overlap.disjoint(labels) : Answer.NO;
    if (disjoint != Answer.YES) {
      return Optional.empty();
    }
    List<Tie.Knot> knots = new ArrayList<>();
    shares.forEach(share -> knots.add(Tie.Knot.of(MemberRole.PART, share)));
    Answer covering = Overlap.isPartition(labels) ? Answer.YES : Answer.UNKNOWN;
    return Optional.of(new Tie(RelationType.SHARES, knots, covering, disjoint, Basis.UNKNOWN));
  }
}
