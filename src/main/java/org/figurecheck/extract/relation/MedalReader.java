package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds medals told by their metal alone with all of them: “5金7银8铜，共20枚奖牌”. */
final class MedalReader {
  private static final String METALS = "金银铜";
  private static final Sought BETWEEN = Sought.of("^[金银]牌?[、，和]?$");
  private static final Sought BEHIND =
      Sought.of("^[银铜]牌?，?(共|共计|合计|总计|总共|一共)(获|获得|夺得|斩获|收获|取得)?(奖牌)?$|^[银铜]牌?，奖牌总数(为|达)?$");
  private static final Sought AHEAD = Sought.of("^(奖牌)?[，：（(](其中|分别为|即)?$");
  private static final Sought MORE =
      Sought.of("^[金银铜]牌?([0-9一二三四五六七八九十]|[、，]?(以及|及|和|与|外加|加))|[，（(](其中|含|包括|另|外加)");

  /** Another sort of medals: 2枚优秀奖. */
  private static final Sought FURTHER = Sought.of("^[^，。；、0-9]{0,4}[奖牌章名]");

  private static final String MEDAL = "奖牌";
  private static final String MEASURES = "枚块";
  private static final int NEAR = 12;
  private static final int FEWEST = 2;

  private final Passage passage;
  private final List<Mention> mentions;

  MedalReader(Passage passage) {
    this.passage = passage;
    this.mentions = passage.mentions();
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      ReadingStopped.check();
      List<Mention> row = row(i);
      if (row.size() >= FEWEST && !tellsMore(row.get(row.size() - 1))) {
        total(row).map(total -> tie(total, row)).ifPresent(ties::add);
        i = row.get(row.size() - 1).index();
      }
    }
    return ties;
  }

  /** Whether other medals are told behind a row, of a kind of their own or of some. */
  private boolean tellsMore(Mention last) {
    String behind = passage.between(last.end(), passage.sentenceEnd(last.end()));
    return MORE.isIn(behind);
  }

  /** The numbers of medals from one figure on, each metal below the one before. */
  private List<Mention> row(int first) {
    List<Mention> row = new ArrayList<>();
    for (int i = first; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean goesOn =
          row.isEmpty()
              || metal(mention) > metal(mentions.get(i - 1))
                  && BETWEEN.isIn(gap(mentions.get(i - 1), mention));
      if (metal(mention) < 0 || !goesOn) {
        break;
      }
      row.add(mention);
    }
    return row;
  }

  /** Which metal a number without a measure word counts, or -1. */
  private int metal(Mention mention) {
    return mention.kind() == Kind.COUNT && mention.isQuantity() && mention.symbol().isEmpty()
        ? METALS.indexOf(passage.at(mention.end()))
        : -1;
  }

  private Optional<Mention> total(List<Mention> row) {
    Mention first = row.get(0);
    Mention last = row.get(row.size() - 1);
    return passage
        .next(last)
        .filter(total -> isAllMedals(total) && BEHIND.isIn(gap(last, total)) && isFirst(row))
        .or(
            () ->
                passage
                    .before(first.start())
                    .filter(total -> isAllMedals(total) && AHEAD.isIn(gap(total, first)))
                    .filter(total -> !goesOn(last)));
  }

  /** Whether no medals stand before a row in its sentence, which the total may hold too. */
  private boolean isFirst(List<Mention> row) {
    int start = row.get(0).start();
    return passage.mentions(passage.sentenceStart(start), start).stream()
        .noneMatch(m -> metal(m) >= 0 || isMeasured(m));
  }

  /** Whether the sentence goes on with medals of a sort of their own. */
  private boolean goesOn(Mention last) {
    int end = passage.sentenceEnd(last.end());
    return passage.mentions(last.end(), end).stream()
        .filter(MedalReader::isMeasured)
        .anyMatch(more -> FURTHER.isIn(passage.between(more.end(), end)));
  }

  /** There are three metals; fewer are some, unless they are all of the total told behind them. */
  private static Tie tie(Mention total, List<Mention> row) {
    boolean behind = total.start() > row.get(0).start();
    boolean all = row.size() == METALS.length() || behind && Claimed.sums(total, row);
    return Tie.sum(total, row, all ? Answer.YES : Answer.UNKNOWN, Answer.YES);
  }

  private boolean isAllMedals(Mention total) {
    String before = passage.between(Math.max(0, total.start() - NEAR), total.start());
    return isMeasured(total)
        && total.isQuantity()
        && (passage.text().startsWith(MEDAL, total.end())
            || before.endsWith(MEDAL)
            || before.contains("奖牌总数"));
  }

  private static boolean isMeasured(Mention mention) {
    return mention.symbol().length() == 1 && MEASURES.contains(mention.symbol());
  }

  private String gap(Mention before, Mention behind) {
    return passage.between(before, behind, NEAR);
  }
}
