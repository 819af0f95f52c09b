package org.figurecheck.extract.relation;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.figure.UnitClass;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/** Finds wholes and their parts: “64所，其中…”, “64所（中学18所，…）”, “64所，分别为…”. */
final class PartsReader {
  private static final Pattern COMPOSED =
      Pattern.compile("^[^，。；]{0,12}(组成|构成)，[^，。；]{0,10}?(共|共计|合计|总计|总数|总量)(为|达|达到|有)?$");

  /** The level at which a thing is kept or given: 县级, 省级. */
  private static final Sought LEVEL = Sought.of("^[国省市县区乡镇村校]家?级$");

  private static final int LONGEST_TAIL = 16;
  private static final int FARTHEST_AGAIN = 300;

  private final Passage passage;

  /** The last whole that was divided in a named way, and its last part. */
  private Optional<Mention> divided = Optional.empty();

  private int dividedTo;

  PartsReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Cue cue : Cue.in(passage)) {
      ReadingStopped.check();
      List<Tie> paired = new PairedParts(passage, cue).ties();
      ties.addAll(paired);
      if (paired.isEmpty()) {
        ties.addAll(
            cue.kind() == Cue.Kind.BRACKET ? bracketed(cue).stream().toList() : announced(cue));
      }
    }
    return ties;
  }

  private List<Tie> announced(Cue cue) {
    PartScan scan = new PartScan(passage, cue);
    List<Part> parts = scan.parts();
    if (parts.isEmpty()) {
      return List.of();
    }
    boolean one = cue.kind() != Cue.Kind.EACH_BEING && parts.size() < 2;
    if (cue.kind().promisesAll() && (one || parts.stream().anyMatch(p -> p.label().isEmpty()))) {
      return List.of();
    }
    Gates gates = new Gates(passage, cue, scan.rest());
    List<Part> plain = parts.stream().filter(part -> !part.loose()).toList();
    Optional<Mention> whole =
        whole(cue, gates.sum(plain)).filter(w -> !areOfOthers(w, parts.get(0)));
    if (cue.kind().isWay() && whole.isPresent()) {
      divided = whole;
      dividedTo = parts.get(parts.size() - 1).mention().end();
    }
    if (whole.isEmpty()) {
      return List.of();
    }
    boolean some = cue.kind() == Cue.Kind.OF_WHICH;
    List<Tie> rows = some ? DeedRows.of(passage, whole.get(), parts) : List.of();
    if (!rows.isEmpty()) {
      return rows;
    }
    if (some && Divided.isFirstOfSome(whole.get(), plain, parts)) {
      return List.of(
          tie(whole.get(), new Sum(parts.subList(0, 1), Answer.NO, Answer.NO)),
          tie(whole.get(), new Sum(parts.subList(1, parts.size()), Answer.LIKELY, Answer.LIKELY)));
    }
    Sum sum = apart(cue, whole.get(), belonging(cue, parts, whole.get(), gates));
    List<Tie> ties = new ArrayList<>();
    if (!sum.parts().isEmpty()) {
      ties.add(tie(whole.get(), sum));
    }
    Divided.again(whole.get(), sum.parts(), parts).ifPresent(ties::add);
    if (some && !sum.parts().isEmpty() && sum.parts().size() == parts.size()) {
      PartsGoOn.behind(passage, whole.get(), sum.parts()).ifPresent(ties::add);
    }
    return ties;
  }

  private Sum apart(Cue cue, Mention whole, Sum sum) {
    if (sum.disjoint() != Answer.UNKNOWN) {
      return sum;
    }
    if (Part.areSpent(whole, sum.parts())) {
      return new Sum(sum.parts(), sum.covering(), Answer.YES);
    }
    if (cue.kind() == Cue.Kind.SHARED || Likely.overlap(whole, sum.names(), sum.mentions())) {
      return new Sum(sum.parts(), sum.covering(), Answer.NO);
    }
    String noun = Stated.noun(passage, whole, cue.start());
    return new Sum(
        sum.parts(), sum.covering(), Likely.disjoint(whole, noun, sum.names(), sum.mentions()));
  }

  private Optional<Mention> whole(Cue cue, Sum sum) {
    Optional<Mention> behind =
        cue.kind() == Cue.Kind.COMPOSED ? behind(sum.parts()) : Optional.empty();
    return behind
        .or(() -> dividedBefore(cue, sum))
        .or(() -> new WholeFinder(passage, cue).whole(sum))
        .or(() -> dividedWithin(cue, sum, FARTHEST_AGAIN))
        .or(() -> bareWhole(cue, sum));
  }

  /** “护林站76处，其中县级12、乡级38”: the measure word of the whole is left out with its parts. */
  private Optional<Mention> bareWhole(Cue cue, Sum sum) {
    return passage
        .before(cue.start())
        .filter(m -> m.isQuantity() && cue.start() - m.end() <= LONGEST_TAIL)
        .filter(m -> passage.sentenceStart(m.start()) == passage.sentenceStart(cue.start()))
        .filter(m -> areBare(m, sum.parts()));
  }

  /** Whether parts are told by names that part a whole and bare numbers, none more than all. */
  private static boolean areBare(Mention whole, List<Part> parts) {
    List<String> names = parts.stream().map(Part::label).toList();
    return parts.size() > 1
        && names.stream().allMatch(name -> name.length() > 1)
        && (Overlap.disjoint(names) == Answer.YES || names.stream().allMatch(LEVEL::isIn))
        && parts.stream().noneMatch(part -> Sum.exceeds(part.mention(), whole))
        && parts.stream().allMatch(part -> Units.leavesOut(part.mention(), whole));
  }

  /** The whole that was divided in another way right before: “按学段分，…；按城乡分，…”. */
  private Optional<Mention> dividedBefore(Cue cue, Sum sum) {
    return dividedWithin(cue, sum, LONGEST_TAIL)
        .filter(whole -> passage.mentions(dividedTo, cue.start()).isEmpty());
  }

  /** The same, with other figures in between, where the parts fit. */
  private Optional<Mention> dividedWithin(Cue cue, Sum sum, int farthest) {
    boolean again =
        cue.kind().isWay() && cue.start() > dividedTo && cue.start() - dividedTo <= farthest;
    return divided
        .filter(whole -> again && sum.fits(whole.amount()))
        .filter(whole -> Units.sameClass(whole, sum.parts().get(0).mention()))
        .filter(whole -> passage.between(dividedTo, cue.start()).indexOf('\n') < 0);
  }

  /** The total behind parts of which it is composed: “由12个新建项目、3个改建项目组成，共15个”. */
  private Optional<Mention> behind(List<Part> parts) {
    Mention last = parts.get(parts.size() - 1).mention();
    return passage
        .next(last)
        .filter(Mention::isQuantity)
        .filter(m -> Units.sameClass(m, last))
        .filter(m -> COMPOSED.matcher(passage.between(last.end(), m.start())).find());
  }

  /** The parts that belong; where some seem not to, the rest are not all there are. */
  private Sum belonging(Cue cue, List<Part> parts, Mention whole, Gates gates) {
    boolean listed = cue.kind().isWay() || cue.kind().promisesAll();
    Sum sum = gates.sum(belonging(parts, whole, gates, listed));
    boolean all = sum.parts().size() == parts.size() || !cue.kind().promisesAll();
    return all ? sum : new Sum(sum.parts(), Answer.NO, sum.disjoint());
  }

  /** The parts that surely belong, and after them those that may, while they fit. */
  private List<Part> belonging(List<Part> parts, Mention whole, Gates gates, boolean listed) {
    List<Part> belonging = new ArrayList<>();
    boolean scaled = Slipped.explains(whole, Part.mentions(parts));
    for (Part part : parts) {
      boolean another = !scaled && !belonging.isEmpty() && runsOn(part, belonging, whole, listed);
      List<Part> more = new ArrayList<>(belonging);
      more.add(part);
      boolean fits = !part.loose() || gates.sum(more).fits(whole.amount());
      if (another || !fits || Divided.fill(belonging, whole) && !isNone(part)) {
        break;
      }
      belonging = more;
    }
    return belonging;
  }

  private static boolean isNone(Part part) {
    BigDecimal stated = part.mention().amount().stated();
    return stated != null && stated.signum() == 0;
  }

  /** Whether a figure after the first part is a total of something else. */
  private boolean runsOn(Part part, List<Part> before, Mention whole, boolean listed) {
    String first = before.get(0).label();
    boolean people = part.mention().unitClass() == UnitClass.PERSON;
    if (people && Phrase.speakOfOthers(first, part.label())) {
      return true;
    }
    if (!Sum.exceeds(part.mention(), whole)) {
      return false;
    }
    boolean kin =
        Overlap.disjoint(List.of(first, part.label())) != Answer.UNKNOWN
            || PartName.areSisters(first, part.label())
            || isJoined(before.get(before.size() - 1), part);
    return !kin || !listed && stands(part, before);
  }

  /** “粮食3万吨，其中稻谷2万吨；蔬菜90万吨”: what is larger behind a semicolon stands beside the whole. */
  private boolean stands(Part part, List<Part> before) {
    Mention last = before.get(before.size() - 1).mention();
    return passage.unbracketedText(last.end(), part.mention().start()).indexOf('；') >= 0;
  }

  /** Whether an enumeration comma or a conjunction joins two parts. */
  private boolean isJoined(Part before, Part part) {
    String gap = passage.unbracketedText(before.mention().end(), part.mention().start());
    return gap.startsWith("、") || gap.endsWith("、") || PartName.opensJoined(gap);
  }

  private Optional<Tie> bracketed(Cue cue) {
    Optional<Mention> whole =
        passage
            .before(cue.start())
            .filter(m -> m.isQuantity() && cue.start() - m.end() <= 8)
            .filter(m -> passage.isUnbroken(m.end(), cue.start()));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    PartScan scan = new PartScan(passage, cue);
    List<Part> parts = scan.parts();
    Gates gates = new Gates(passage, cue, scan.rest());
    return whole
        .filter(w -> !parts.isEmpty() && areOf(w, parts))
        .filter(
            w -> Brackets.divide(passage, cue, parts) || Brackets.holdsSome(passage, cue, w, parts))
        .map(w -> tie(w, listed(w, gates.sum(parts), cue)));
  }

  private static boolean areOf(Mention whole, List<Part> parts) {
    Part part = parts.get(0);
    return Units.sameClass(whole, part.mention()) && !areOfOthers(whole, part)
        || areBare(whole, parts);
  }

  /** 3个镇分别为甲镇20户…: more of another measure is of something else. */
  private static boolean areOfOthers(Mention whole, Part part) {
    return !whole.symbol().equals(part.mention().symbol())
        && whole.unitClass() != UnitClass.PERSON
        && Units.isCounted(whole)
        && Sum.exceeds(part.mention(), whole);
  }

  /** A bracket that holds nothing but a list, and opens with no word for some, likely holds all. */
  private Sum listed(Mention whole, Sum sum, Cue bracket) {
    String lead = passage.between(bracket.start(), sum.parts().get(0).mention().start());
    int end = passage.clauseEnd(bracket.from());
    return sum.covering() == Answer.UNKNOWN
            && !Likely.isContinued(passage, end)
            && lead.indexOf('含') < 0
            && lead.indexOf('括') < 0
        ? new Sum(
            sum.parts(),
            Likely.covering(whole, sum.names(), sum.mentions(), sum.disjoint()),
            sum.disjoint())
        : sum;
  }

  static Tie tie(Mention whole, Sum sum) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.WHOLE, whole));
    for (Part part : sum.parts()) {
      part.joined().forEach(name -> knots.add(Tie.Knot.named(MemberRole.ITEM, name)));
      knots.add(Tie.Knot.of(MemberRole.PART, part.mention()).times(part.times()));
    }
    boolean attendances = Units.countsAttendances(whole, sum.parts().get(0));
    Answer covering = attendances ? Answer.NO : sum.covering();
    Answer disjoint = attendances ? Answer.NO : sum.disjoint();
    return new Tie(RelationType.WHOLE_PARTS, knots, covering, disjoint, Basis.UNKNOWN);
  }
}
