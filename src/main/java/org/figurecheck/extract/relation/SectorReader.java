package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Aspect;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds the three sectors that make up a domestic product told in the sentence before them:
 * “实现地区生产总值…。分产业看，第一产业增加值…；第二产业…；第三产业…”. Investment, profit or taxes of three sectors are no parts
 * of it, nor are the sectors of another place or time.
 */
final class SectorReader {
  private static final String TOLD = "(达到了?|达|为|实现|完成)?(约)?$";
  private static final List<Sought> SECTORS = List.of(sector("第?一"), sector("第?二"), sector("第?三"));
  private static final Sought PRODUCT =
      Sought.of(
          "^(初步核算|经核算|预计)?(20[0-9]{2}年|今年|全年|上半年|前三季度|一季度)*(以来)?(全[省市县区州旗]|我[省市县区州旗])?(共|累计)?(实现|完成)?"
              + "(地区|国内|县域)?(生产总值|GDP)([（(](GDP|地区生产总值)[）)])?"
              + TOLD);

  /** What may lead from the sentence of the product to its sectors. */
  private static final Sought LEAD =
      Sought.of(
          "^[。；，\\s]*(其中|(从|分|按)[^，。；：0-9]{0,10}(看|分))?[，：]?([^，。；：0-9]{0,6}产业[^，。；：0-9]{0,8}[，：])?$");

  private static final List<String> OTHER_TIME = List.of("上年", "去年", "目标", "计划", "力争", "同期");
  private static final String SECTOR = "产";

  /** From the product to the first sector: a long paragraph. */
  private static final int FAR = 600;

  /** Changes and contributions of a sector that stand before the next. */
  private static final int BETWEEN = 5;

  private final Passage passage;

  SectorReader(Passage passage) {
    this.passage = passage;
  }

  private static Sought sector(String number) {
    return Sought.of("^(其中)?" + number + "产业?(实现|完成)?(增加值)?" + TOLD);
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
      if (run.size() == SECTORS.size()) {
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

  /** 0, 1 or 2 where the clause before a number is just the name of a sector, else -1. */
  private static int sector(Passage passage, Mention mention) {
    String words = passage.between(passage.clauseStart(mention.start()), mention.start());
    if (words.contains(SECTOR)) {
      for (int sector = 0; sector < SECTORS.size(); sector++) {
        if (SECTORS.get(sector).isIn(words)) {
          return sector;
        }
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
        .flatMap(
            run ->
                product(run.get(0))
                    .map(whole -> Tie.sum(whole, run, Answer.YES, Answer.YES))
                    .stream())
        .toList();
  }

  /** The last product before a sector, where nothing but a lead stands between their sentences. */
  private Optional<Mention> product(Mention first) {
    return passage.mentions(Math.max(0, first.start() - FAR), first.start()).stream()
        .filter(mention -> mention.kind() == Kind.MONEY)
        .reduce((earlier, later) -> later)
        .filter(this::isProduct)
        .filter(mention -> LEAD.isIn(between(mention, first)))
        .filter(mention -> aspect(mention) == aspect(first));
  }

  private boolean isProduct(Mention mention) {
    int sentence = passage.sentenceStart(mention.start());
    int clause = passage.clauseStart(mention.start());
    return PRODUCT.isIn(passage.between(clause, mention.start()))
        && !AnyWord.in(passage.between(sentence, mention.start()), OTHER_TIME);
  }

  /** What stands between the sentence of a product and the clause of its first sector. */
  private String between(Mention product, Mention first) {
    int end = passage.sentenceEnd(product.end());
    int clause = passage.clauseStart(first.start());
    return passage.between(Math.min(end, clause), clause);
  }

  private static Aspect aspect(Mention mention) {
    return mention.figure().subject().aspect();
  }
}
