package org.figurecheck.extract.relation;

import java.util.List;
import java.util.stream.Stream;
import org.figurecheck.figure.Amount;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Certainty;
import org.figurecheck.text.pattern.Sought;

/** What the words about a list of parts say of it: whether it is complete, whether they overlap. */
final class Gates {
  private static final Sought YEAR = Sought.of("^(19|20)[0-9]{2}年");
  private static final Sought KINDS = Sought.of("(种|类|个|条)(渠道|方式|途径|形式|类型|类别)");
  private static final List<String> TWICE = List.of("重复里程", "兼项", "兼报", "复种");
  private static final List<String> SOME = List.of("还有", "另有", "此外", "以及");
  private static final int FARTHEST = 60;
  private static final long HUNDRED = 100;
  private static final Sought SHARE = Sought.of("^[，、（(]?(约?占|占比|比重)[^，。；]{0,8}$");

  private final Passage passage;
  private final Cue cue;
  private final PartScan.Rest rest;

  /**
   * The gates of a list.
   *
   * @param rest whether it goes on beyond the parts that could be read
   */
  Gates(Passage passage, Cue cue, PartScan.Rest rest) {
    this.passage = passage;
    this.cue = cue;
    this.rest = rest;
  }

  Sum sum(List<Part> parts) {
    Answer overlap = Overlap.disjoint(labels(parts));
    return new Sum(parts, covering(parts, overlap), disjoint(parts, overlap));
  }

  private Answer covering(List<Part> parts, Answer overlap) {
    if (parts.isEmpty() || rest == PartScan.Rest.SURE || isOpen(parts)) {
      return Answer.NO;
    }
    if (parts.size() == 1) {
      return parts.get(0).joined().isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }
    if (rest != PartScan.Rest.NONE && cue.kind().promisesAll()) {
      return Answer.NO;
    }
    boolean complete =
        cue.kind().promisesAll()
            || isShared(parts) && !isOfSome(parts)
            || endsWithTheRest(parts)
            || years(parts) == spanned()
            || areAllKinds(parts)
            || areSharedOut(parts)
            || Partition.isMadeBy(labels(parts))
            || (Partition.isYear(labels(parts)) && spanned() < 0);
    if (complete && overlap != Answer.NO && !Partition.wantsThird(labels(parts))) {
      return Answer.YES;
    }
    return rest == PartScan.Rest.NONE ? Answer.UNKNOWN : Answer.NO;
  }

  /** “…，占46%，…，占54%”: shares of a hundred leave nothing over. */
  private boolean areSharedOut(List<Part> parts) {
    Amount sum = Amount.exactly(0);
    for (Part part : parts) {
      Mention next = passage.next(part.mention()).filter(Mention::isPercent).orElse(null);
      boolean shared =
          next != null && SHARE.isIn(passage.between(part.mention().end(), next.start()));
      if (!shared) {
        return false;
      }
      sum = sum.plus(next.amount());
    }
    return Claimed.fits(sum, Amount.exactly(HUNDRED));
  }

  /** “…，其他用房3万平方米”: what is left over closes the list. */
  private static boolean endsWithTheRest(List<Part> parts) {
    return PartName.endWithTheRest(parts.stream().map(Part::label).toList());
  }

  /** How many years a list runs over where each part is of the next, else 0. */
  private int years(List<Part> parts) {
    int first = parts.isEmpty() ? 0 : year(parts.get(0));
    for (int i = 0; i < parts.size(); i++) {
      if (first == 0 || year(parts.get(i)) != first + i) {
        return 0;
      }
    }
    return parts.size();
  }

  /** The year with which the name of a part begins, or 0. */
  private static int year(Part part) {
    return YEAR.isIn(part.label()) ? Integer.parseInt(part.label().substring(0, 4)) : 0;
  }

  /** How many years the whole is told of, or -1: “三年来引进168人，其中…”. */
  private int spanned() {
    int from = Math.max(passage.sentenceStart(cue.start()), cue.start() - FARTHEST);
    return passage.mentions(from, cue.start()).stream()
        .mapToInt(mention -> YearSpan.of(passage, mention))
        .filter(years -> years > 1)
        .findFirst()
        .orElse(-1);
  }

  /** “通过三种渠道招聘86人。其中，…”: as many parts as there are said to be kinds. */
  private boolean areAllKinds(List<Part> parts) {
    int from = Math.max(0, cue.start() - FARTHEST);
    Amount all = Amount.exactly(parts.size());
    return passage.mentions(from, cue.start()).stream()
        .anyMatch(
            kinds ->
                kinds.amount().equalTo(all) == Certainty.CERTAIN
                    && KINDS.isIn(passage.between(kinds.start(), kinds.end() + 2)));
  }

  private Answer disjoint(List<Part> parts, Answer overlap) {
    if (parts.stream().anyMatch(Part::loose) || areCountedTwice(parts)) {
      return Answer.NO;
    }
    boolean set =
        cue.kind().promisesAll() || endsWithTheRest(parts) || (parts.size() > 1 && isShared(parts));
    if (years(parts) > 1 || Partition.isDenied(labels(parts))) {
      return Answer.YES;
    }
    return set && overlap != Answer.NO ? Answer.YES : overlap;
  }

  /** “…，重复里程12公里”, “…，有9人兼项”: whether the sentence says that some are in two parts. */
  private boolean areCountedTwice(List<Part> parts) {
    int end = parts.isEmpty() ? cue.start() : parts.get(parts.size() - 1).mention().end();
    return AnyWord.in(passage.between(cue.start(), passage.sentenceEnd(end)), TWICE);
  }

  private boolean isOpen(List<Part> parts) {
    Mention last = parts.get(parts.size() - 1).mention();
    int from = Math.max(0, cue.start() - 2);
    String lead = passage.between(from, parts.get(0).mention().start());
    int end = passage.clauseEnd(last.end());
    boolean ends = passage.between(last.end(), Math.min(end, last.end() + 8)).endsWith("等");
    return lead.contains("主要")
        || lead.contains("仅")
        || ends
        || passage.at(last.end()) == '等'
        || parts.stream().anyMatch(Part::loose);
  }

  private static boolean isShared(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.joined().size() > 1);
  }

  /** “甲校8人，还有乙校、丙校各1人，丁校3人”: told are but some. */
  private boolean isOfSome(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.joined().size() > 1)
        .anyMatch(part -> AnyWord.opens(part.joined().get(0).in(passage.text()), SOME));
  }

  private List<String> labels(List<Part> parts) {
    return parts.stream()
        .flatMap(
            part ->
                part.joined().isEmpty()
                    ? Stream.of(part.label())
                    : part.joined().stream().map(name -> name.in(passage.text())))
        .toList();
  }
}
