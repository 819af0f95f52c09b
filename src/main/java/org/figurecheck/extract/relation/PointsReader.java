package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds parts told point by point: “学校共64所。一是小学43所；二是中学21所。”; where one number is missing, its
 * point likely is too.
 */
final class PointsReader {
  private static final Pattern LEAD = Pattern.compile("^[^。；0-9]{1,20}$");
  private static final Pattern BEHIND =
      Pattern.compile("^[^，。；、（(]{0,8}([，、（(](占|比重|比例)[^，。；）)]{0,16}[）)]?)?$");
  private static final List<String> FIRST = List.of(PointMark.FIRST, "一为", "首先", "第一");

  /** Words of a whole that promise all of its parts. */
  private static final Set<String> ALL = Verbs.words("共 合计 总计 总数 总量 分为 分成");

  private static final int LONGEST_POINT = 80;
  private static final int FARTHEST = 1000;

  private final Passage passage;
  private final AmountTold told;
  private final OtherDeeds otherDeeds;

  PointsReader(Passage passage) {
    this.passage = passage;
    this.told = new AmountTold(passage);
    this.otherDeeds = new OtherDeeds(told);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      int end = mention.end();
      if (mention.isQuantity() && "。：；，".indexOf(passage.at(end)) >= 0 && opens(end + 1)) {
        divided(mention, end + 1).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private boolean isPoint(int number, int at) {
    return PointMark.isAt(passage, number, at);
  }

  /** Whether points begin here, be it with the second where the first is told nowhere before. */
  private boolean opens(int at) {
    return isPoint(0, at) || (isPoint(1, at) && isPoint(2, end(at, 2) + 1) && !isAwaited(at));
  }

  /** Whether a first point before awaits its second: “一是…，共培训300人。二是…”. */
  private boolean isAwaited(int at) {
    String before = passage.between(Math.max(0, at - FARTHEST), at);
    return FIRST.stream().anyMatch(word -> before.lastIndexOf(word) > before.lastIndexOf("二是"));
  }

  /** The parts from the first point on, none where a point tells of something else. */
  private Optional<Tie> divided(Mention whole, int first) {
    List<Part> parts = new ArrayList<>();
    int at = first;
    int number = 0;
    while (number <= parts.size() + 1) {
      boolean skipped = !isPoint(number, at);
      if (skipped && (number > parts.size() || !isPoint(number + 1, at))) {
        break;
      }
      number += skipped ? 2 : 1;
      int end = end(at, number);
      if (parts.size() > 1 && isFilled(whole, parts)) {
        break;
      }
      Optional<Part> part = part(at + 2, end);
      if (part.isEmpty() || !Units.sameClass(whole, part.get().mention())) {
        return Optional.empty();
      }
      if (otherDeeds.areToldBy(part.get().mention(), whole)) {
        return Optional.empty();
      }
      parts.add(part.get());
      at = end + 1;
    }
    return parts.size() > 1 && !areFoundBy(whole, parts)
        ? Optional.of(PartsReader.tie(whole, sum(whole, parts, number > parts.size())))
        : Optional.empty();
  }

  /** Whether the points tell what was found amiss, in what was looked at and elsewhere. */
  private boolean areFoundBy(Mention whole, List<Part> parts) {
    List<Mention> found = Part.mentions(parts);
    return told.isExamined(whole)
        && (!Claimed.isWithin(whole, found) || found.stream().anyMatch(told::isAmiss));
  }

  /** Without a word that promises all of them, the points may be but the chief ones. */
  private Sum sum(Mention whole, List<Part> parts, boolean skipped) {
    Sum sum = new Sum(parts, Answer.LIKELY, Answer.YES);
    if (AnyWord.in(told.lead(whole), ALL)) {
      return skipped ? sum : new Sum(parts, Answer.YES, Answer.YES);
    }
    Answer disjoint = disjoint(whole, sum);
    Answer covering = Likely.covering(whole, sum.names(), sum.mentions(), disjoint);
    return new Sum(parts, covering, disjoint);
  }

  /** One deed may serve two ends. */
  private Answer disjoint(Mention whole, Sum sum) {
    if (Overlap.disjoint(sum.names()) == Answer.NO) {
      return Answer.NO;
    }
    boolean deed =
        Stream.concat(Stream.of(whole), sum.mentions().stream())
            .anyMatch(mention -> !told.deed(mention).isEmpty());
    return deed && !told.isAmiss(whole) ? Answer.LIKELY : Answer.YES;
  }

  /** Whether nothing is left of the whole, so that what follows tells what came of it. */
  private static boolean isFilled(Mention whole, List<Part> parts) {
    return Claimed.sums(whole, Part.mentions(parts));
  }

  /** Where a point ends: before the next, or with its clause of clauses. */
  private int end(int from, int next) {
    int limit = Math.min(passage.text().length(), from + LONGEST_POINT);
    for (int at = from; at < limit; at++) {
      boolean stop = "。；".indexOf(passage.at(at)) >= 0 || passage.endsAt(at);
      boolean comma = passage.at(at) == '，' || passage.at(at) == '、';
      if (stop || (comma && (isPoint(next, at + 1) || isPoint(next + 1, at + 1)))) {
        return at;
      }
    }
    return limit;
  }

  private Optional<Part> part(int from, int end) {
    List<Mention> figures =
        passage.mentions(from, end).stream().filter(Mention::isQuantity).toList();
    if (figures.size() != 1 || told.isBase(figures.get(0))) {
      return Optional.empty();
    }
    Mention mention = figures.get(0);
    String name = passage.between(from, mention.start());
    Matcher behind = BEHIND.matcher(passage.between(mention.end(), end));
    String bare = PartName.bare(name.replace("，", ""));
    boolean plain = LEAD.matcher(name).matches() && behind.matches() && PartName.isNoun(bare);
    return plain ? Optional.of(new Part(mention, bare, List.of(), false)) : Optional.empty();
  }
}
