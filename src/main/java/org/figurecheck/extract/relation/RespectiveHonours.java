package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds honours that a text pairs off with years or with works: “《甲》和《乙》分别获一等奖和三等奖”. */
final class RespectiveHonours {
  private static final String PRIZE = "(?:特等|[一二三四]等|优秀|优胜|鼓励|入围|金|银|铜)奖";
  private static final Pattern PRIZES = Pattern.compile(PRIZE);

  /** The prizes behind a cue, and nothing but what they are of before them. */
  private static final Sought ROW =
      Sought.of("^(荣?获得?|斩获|摘得)[^，。；、：和与及]{0,40}" + PRIZE + "((、|和|与|及)" + PRIZE + ")+$");

  private static final Pattern TITLES = Pattern.compile("《[^《》\\n]{1,60}》");
  private static final Sought TITLED = Sought.of("^[^，。；、：和与及《》]{0,16}$");

  private final Passage passage;

  RespectiveHonours(Passage passage) {
    this.passage = passage;
  }

  /** Years or works before the cue, and honours behind it. */
  Optional<Tie> at(Span cue) {
    return years(cue.start()).size() > 1 ? ofYears(cue) : ofWorks(cue);
  }

  /** Years before the cue, and as many names behind it: “2013年和2018年分别入选甲、乙”. */
  private Optional<Tie> ofYears(Span cue) {
    List<Mention> years = years(cue.start());
    ItemList honours =
        ItemList.of(passage.text(), new Span(cue.end(), passage.clauseEnd(cue.end())));
    if (honours.items().isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Span>> fitting = honours.fitting(years.size());
    boolean certain = fitting.isEmpty() && honours.isCertain(years.size());
    return (certain ? Optional.of(honours.names()) : fitting)
        .map(names -> RespectivelyReader.tie(names, years));
  }

  /** Works named before the cue, and their prizes. */
  private Optional<Tie> ofWorks(Span cue) {
    int end = passage.at(cue.start() - 1) == '，' ? cue.start() - 1 : cue.start();
    if (passage.at(end - 1) != '》') {
      return Optional.empty();
    }
    int clause = passage.clauseEnd(cue.end());
    int start = passage.sentenceStart(end);
    List<Span> titles = found(TITLES, start, end);
    return titles.size() > 1
            && areJoined(titles, start)
            && ROW.isIn(passage.between(cue.end(), clause))
        ? Optional.of(found(PRIZES, cue.end(), clause))
            .filter(prizes -> prizes.size() >= titles.size())
            .map(prizes -> tie(titles, prizes))
        : Optional.empty();
  }

  private List<Span> found(Pattern pattern, int from, int to) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(passage.between(from, to));
    while (matcher.find()) {
      found.add(new Span(from + matcher.start(), from + matcher.end()));
    }
    return found;
  }

  /** Whether titles follow one another with nothing else between, and no others stand before. */
  private boolean areJoined(List<Span> titles, int start) {
    for (int i = 1; i < titles.size(); i++) {
      String joint = passage.between(titles.get(i - 1).end(), titles.get(i).start());
      if (!joint.isEmpty() && !RespectivelyReader.JOINTS.contains(joint)) {
        return false;
      }
    }
    return TITLED.isIn(passage.between(start, titles.get(0).start()));
  }

  private static Tie tie(List<Span> works, List<Span> prizes) {
    List<Tie.Knot> knots = new ArrayList<>();
    works.forEach(work -> knots.add(Tie.Knot.named(MemberRole.ITEM, work)));
    prizes.forEach(prize -> knots.add(Tie.Knot.named(MemberRole.STATEMENT, prize)));
    Tie tie = Tie.plain(RelationType.RESPECTIVELY, knots);
    return works.size() == prizes.size() ? tie : tie.answering(Answer.NO);
  }

  /** The years that stand just before a cue. */
  List<Mention> years(int cue) {
    List<Mention> years = new ArrayList<>();
    int start = cue;
    for (int i = passage.firstAt(cue) - 1; i >= 0; i--) {
      Mention mention = passage.mentions().get(i);
      boolean joins =
          mention.end() <= start
              && (years.isEmpty()
                  ? mention.end() == start
                  : RespectivelyReader.JOINTS.contains(passage.between(mention.end(), start)));
      if (joins && mention.kind() == Kind.YEAR) {
        years.add(0, mention);
        start = mention.start();
      } else if (mention.end() < start) {
        break;
      }
    }
    return years;
  }
}
