package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;

/**
 * Finds the three sectors that make up a domestic product told sentences before them: “实现地区生产总值…。
 * 分产业看，第一产业增加值…；第二产业…；第三产业…”.
 */
final class SectorReader {
  private static final List<List<String>> NAMES =
      List.of(List.of("第一产业", "一产"), List.of("第二产业", "二产"), List.of("第三产业", "三产"));
  private static final List<String> PRODUCT = List.of("生产总值", "GDP", "国内总产值");
  private static final List<String> NO_LEVEL =
      List.of("投资", "税收", "用电", "贷款", "人均", "从业", "就业", "净增", "新增");
  private static final String SECTOR = "产";

  /** From the number of a sector back to its name. */
  private static final int REACH = 24;

  /** From the product to the first sector: a long paragraph. */
  private static final int FAR = 600;

  /** Changes and contributions of a sector that stand before the next. */
  private static final int BETWEEN = 5;

  private final Passage passage;

  SectorReader(Passage passage) {
    this.passage = passage;
  }

  /** The runs of all three sectors, each with its own number. */
  static List<List<Mention>> runs(Passage passage) {
    List<List<Mention>> runs = new ArrayList<>();
    if (!passage.text().contains(SECTOR)) {
      return runs;
    }
    List<Mention> run = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      int sector = mention.kind() == Kind.MONEY ? sector(passage, mention) : -1;
      boolean follows = sector == run.size() && (sector == 0 || isNear(run, mention));
      if (!follows && sector >= 0) {
        run.clear();
      }
      if (follows || sector == 0) {
        run.add(mention);
      }
      if (run.size() == NAMES.size()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    return runs;
  }

  private static boolean isNear(List<Mention> run, Mention mention) {
    Mention last = run.get(run.size() - 1);
    return mention.index() - last.index() <= BETWEEN && mention.start() - last.end() <= FAR / 2;
  }

  /** 0, 1 or 2 where a number follows just the name of a sector, else -1. */
  private static int sector(Passage passage, Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - REACH);
    String words = passage.between(from, mention.start());
    if (!words.contains(SECTOR) || words.indexOf('、') >= 0 || AnyWord.in(words, NO_LEVEL)) {
      return -1;
    }
    for (int sector = 0; sector < NAMES.size(); sector++) {
      if (AnyWord.in(words, NAMES.get(sector))) {
        return sector;
      }
    }
    return -1;
  }

  /**
   * The products and their sectors.
   *
   * @param tied the indexes of the figures that are parts of something already
   */
  List<Tie> read(Set<Integer> tied) {
    return runs(passage).stream()
        .filter(run -> run.stream().noneMatch(part -> tied.contains(part.index())))
        .flatMap(run -> product(run.get(0)).map(whole -> tie(whole, run)).stream())
        .toList();
  }

  /** The last product before a sector; another year in between may speak of another one. */
  private Optional<Mention> product(Mention first) {
    List<Mention> before = passage.mentions(Math.max(0, first.start() - FAR), first.start());
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.kind() == Kind.YEAR) {
        return Optional.empty();
      }
      if (mention.kind() == Kind.MONEY) {
        String words = passage.between(passage.clauseStart(mention.start()), mention.start());
        boolean product = AnyWord.in(words, PRODUCT) && !AnyWord.in(words, NO_LEVEL);
        return product && aspect(mention) == aspect(first)
            ? Optional.of(mention)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Aspect aspect(Mention mention) {
    return mention.figure().subject().aspect();
  }

  private static Tie tie(Mention whole, List<Mention> parts) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.WHOLE, whole));
    parts.forEach(part -> knots.add(Tie.Knot.of(MemberRole.PART, part)));
    return new Tie(RelationType.WHOLE_PARTS, knots, Answer.YES, Answer.YES, Basis.UNKNOWN);
  }
}
