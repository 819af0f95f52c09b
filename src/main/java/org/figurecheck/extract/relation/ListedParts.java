package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds parts that follow a total without a word that says so: “教师共124名，校聘52名、社招72名”. */
final class ListedParts {
  private static final Set<String> LEFT = Set.of("尚", "仍", "其余", "剩余");

  /** What the last of a row is that adds the others up: 三镇共投资. */
  private static final Sought TOTALLED =
      Sought.of("[两二三四五六七八九十]\\p{Han}{1,5}共|^共[^青产同享建用管有]|合计|总计|共计");

  private static final Sought TOPIC = Sought.of("^[^\\p{Han}]*|(基本|总体)?(情况|概况|现状|规模)$");

  private final Passage passage;
  private final Stock stock;

  ListedParts(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (Stated.mayBeDivided(passage, mention)) {
        Stated.of(passage, mention).flatMap(this::divided).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> divided(Stated whole) {
    int end = whole.mention().end();
    PartScan scan = new PartScan(passage, new Cue(Cue.Kind.UNTOLD, end, end + 1));
    List<Part> parts = scan.parts();
    boolean list = parts.size() > 1 && scan.rest() == PartScan.Rest.NONE && isClosed(scan, parts);
    if (!list || parts.stream().anyMatch(part -> part.loose() || !isAlike(part, whole))) {
      return Optional.empty();
    }
    List<Mention> figures = Part.mentions(parts);
    if (Claimed.filling(whole.mention(), figures) < parts.size()) {
      return Optional.empty(); // EnumeratedParts reads those that fill it
    }
    List<String> names = parts.stream().map(Part::label).toList();
    if (names.stream().anyMatch(TOTALLED::isIn)) {
      return Optional.empty();
    }
    if (whole.isOfAreaBeside(names)
        || names.stream()
            .anyMatch(n -> Overlap.disjoint(List.of(whole.subject(), n)) == Answer.YES)) {
      return Optional.empty();
    }
    if (isDoneAndLeft(parts)) {
      return Optional.of(
          PartsReader.tie(whole.mention(), new Sum(parts, covering(whole, parts), Answer.YES)));
    }
    Answer covering = covering(whole, parts, names);
    if (whole.isHeadOf(names)) {
      return Optional.of(
          PartsReader.tie(
              whole.mention(),
              new Sum(parts, covering, Overlap.disjoint(whole.withoutHead(names)))));
    }
    if (isSomeOf(whole, parts, names)) {
      return Optional.of(PartsReader.tie(whole.mention(), new Sum(parts, Answer.NO, Answer.NO)));
    }
    boolean within = parts.stream().noneMatch(p -> Sum.exceeds(p.mention(), whole.mention()));
    boolean topic = isTopic(whole) && areSisters(names) && Overlap.oneWay(whole.name(), names);
    boolean row = areAlike(whole, parts, parts.size()) && !Likely.divide(whole.name(), names);
    boolean apart = topic || covering != Answer.UNKNOWN && !row || !areAlike(whole, parts, 1);
    boolean slipped = isSlipped(whole, parts, names);
    boolean open = Overlap.disjoint(names) == Answer.NO || !(slipped || topic);
    Answer disjoint = open ? disjoint(parts) : Answer.UNKNOWN;
    return whole.total() && (within || slipped || topic) && apart
        ? Optional.of(PartsReader.tie(whole.mention(), new Sum(parts, covering, disjoint)))
        : Optional.empty();
  }

  /**
   * Whether names of what is true of some follow the bare noun of all, and yet one is larger:
   * “学校64所，寄宿制学校230所”.
   */
  private static boolean isSomeOf(Stated whole, List<Part> parts, List<String> names) {
    return whole.isStock()
        && parts.stream().anyMatch(part -> Sum.exceeds(part.mention(), whole.mention()))
        && Overlap.cutAcross(names)
        && names.stream().noneMatch(Phrase::opensStatement)
        && whole.endsLike(names);
  }

  private static boolean areSisters(List<String> names) {
    return names.stream().skip(1).allMatch(name -> PartName.areSisters(names.get(0), name));
  }

  /** “教职工情况：我县教职工共…”: what the whole counts heads the line, and so holds what follows. */
  private boolean isTopic(Stated whole) {
    int start = passage.sentenceStart(whole.mention().start());
    String before = passage.between(start, whole.mention().start());
    int colon = before.indexOf('：');
    return colon > 0 && TOPIC.replacedIn(before.substring(0, colon), "").equals(whole.name());
  }

  /** Whether names that divide the noun of the whole exceed it by what one slip explains. */
  private static boolean isSlipped(Stated whole, List<Part> parts, List<String> names) {
    Answer overlap = Overlap.disjoint(names);
    return overlap != Answer.NO
        && (overlap == Answer.YES || Likely.divide(whole.name(), names))
        && names.stream().noneMatch(Phrase::opensStatement)
        && Slipped.explains(whole.mention(), Part.mentions(parts));
  }

  /** Whether the first of a list may stand beside the others: 国有企业, 民营企业, 外资企业. */
  private static boolean isOneOf(Stated whole, List<String> names) {
    return !whole.isHeadOf(names)
        && !Partition.isMadeBy(names)
        && names.stream().allMatch(name -> PartName.areSisters(whole.name(), name));
  }

  /**
   * A total that is divided at once, by nothing else in its sentence, is likely divided to the end.
   */
  private Answer covering(Stated whole, List<Part> parts, List<String> names) {
    int end = parts.get(parts.size() - 1).mention().end();
    boolean rest = PartName.endWithTheRest(names);
    boolean some = isAmong(whole) || !rest && !isTopic(whole) && isOneOf(whole, names);
    List<Mention> mentions = Part.mentions(parts);
    boolean open = Likely.mayBeSome(whole.mention(), names, mentions);
    if (!whole.total() || some || Likely.isContinued(passage, end)) {
      return open && whole.isHeadOf(names) ? Answer.NO : Answer.UNKNOWN;
    }
    Answer overlap = Overlap.disjoint(names);
    if (rest && overlap != Answer.NO) {
      return Answer.YES;
    }
    boolean sorts = whole.isHeadOf(names) || Likely.divide(whole.name(), names);
    boolean alike = sorts || !whole.name().isEmpty() && whole.endsLike(names);
    if (alike && Partition.isMadeBy(names)) {
      return Answer.YES;
    }
    return !sorts && !isTopic(whole) && overlap == Answer.YES && open
        ? Answer.NO
        : Likely.covering(
            whole.mention(),
            names,
            mentions,
            sorts || overlap != Answer.YES ? overlap : Answer.UNKNOWN);
  }

  /** “其中，教学用房共21万平方米，生活用房共12万平方米”: the first of some is none of all. */
  private boolean isAmong(Stated whole) {
    int start = passage.sentenceStart(whole.mention().start());
    return passage.between(start, whole.mention().start()).contains("其中");
  }

  /** “通过验收25所，尚有17所未达到要求”: what was done and what is left lie in the whole. */
  private boolean isDoneAndLeft(List<Part> parts) {
    Part last = parts.get(parts.size() - 1);
    int end = last.mention().end();
    return parts.size() == 2 && LEFT.contains(last.label()) && "未待没正".indexOf(passage.at(end)) >= 0;
  }

  /** What was done and what is left make up the whole where nothing else can be left. */
  private Answer covering(Stated whole, List<Part> parts) {
    String done = stock.words(parts.get(0).mention());
    String left = stock.words(parts.get(1).mention());
    return Leftover.covering(stock.isTotal(whole.mention()), done, left);
  }

  /** Whether so many parts are told with the verb of the whole, and so may stand beside it. */
  private boolean areAlike(Stated whole, List<Part> parts, int least) {
    char verb = passage.at(whole.mention().start() - 1);
    return parts.stream().filter(part -> passage.at(part.mention().start() - 1) == verb).count()
        >= least;
  }

  /** A conjunction before the last of several parts says that there are no more. */
  private Answer disjoint(List<Part> parts) {
    int size = parts.size();
    int end = parts.get(size - 2).mention().end();
    String gap = passage.unbracketedText(end, parts.get(size - 1).mention().start());
    return PartName.opensJoined(gap) ? Answer.UNKNOWN : Answer.NO;
  }

  private static boolean isAlike(Part part, Stated whole) {
    boolean measured = Units.isMeasured(whole.mention());
    return !part.label().isEmpty()
        && Units.sameClass(part.mention(), whole.mention())
        && (measured || part.mention().symbol().equals(whole.mention().symbol()));
  }

  /** Whether the sentence ends with the last part, or with its share. */
  private boolean isClosed(PartScan scan, List<Part> parts) {
    int last = parts.get(parts.size() - 1).mention().end();
    String rest = passage.unbracketedText(last, scan.limit());
    int comma = rest.indexOf('，');
    String comment = comma < 0 ? rest : rest.substring(comma + 1);
    return PartName.isNoun(comma < 0 ? rest : rest.substring(0, comma))
        && (comma < 0 || Phrase.comments(comment) && comment.indexOf('，') < 0);
  }
}
