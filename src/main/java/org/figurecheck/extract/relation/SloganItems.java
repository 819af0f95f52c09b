package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.figurecheck.text.pattern.Sought;

/** The names that a stretch spells out for a slogan: “热心、耐心、细心和真心” for “四心”. */
final class SloganItems {
  private static final String MARKS = "、，；“”";
  private static final String CONJUNCTIONS = "和与及并";
  private static final List<String> REMARKS =
      List.of("含", "其中", "包括", "如", "例如", "主要", "特别", "尤其", "重点", "比如", "不含");

  /** What is made of the names behind the last of them: 即统一组织、统一教材的要求. */
  private static final Sought MADE_OF_THEM =
      Sought.of("的(总?要求|原则|思路|标准|办法|方针|模式|机制|精神|规定|目标|方式|方法|做法|理念)");

  private static final int FEWEST = 2;

  /** A name, and the mark that parts it from the one before. */
  private record Piece(Span span, char mark) {}

  private final String text;
  private final Slogan slogan;

  SloganItems(Passage passage, Slogan slogan) {
    this.text = passage.text();
    this.slogan = slogan;
  }

  /**
   * The names with which a stretch begins, where it is sure that these are all: each begins with a
   * word of the slogan, or each ends with one, and no other does that comes later.
   *
   * @param closed whether nothing but names can stand there, as in brackets
   */
  Optional<List<Span>> in(Span stretch, boolean closed) {
    List<Piece> pieces = pieces(stretch);
    if (pieces.size() < FEWEST || AnyWord.opens(pieces.get(0).span().in(text), REMARKS)) {
      return Optional.empty();
    }
    return names(pieces, Slogan.Term::opens, closed)
        .or(() -> names(pieces, Slogan.Term::closes, closed));
  }

  private List<Piece> pieces(Span stretch) {
    List<Piece> pieces = new ArrayList<>();
    char mark = '、';
    int start = stretch.start();
    for (int at = start; at <= stretch.end(); at++) {
      if (at == stretch.end() || MARKS.indexOf(text.charAt(at)) >= 0) {
        if (at > start) {
          pieces.add(new Piece(withoutWhole(new Span(behindOrdinal(start, at), at)), mark));
          mark = '、';
        }
        boolean parts = at < stretch.end() && "，；".indexOf(text.charAt(at)) >= 0;
        mark = parts ? text.charAt(at) : mark;
        start = at + 1;
      }
    }
    return pieces;
  }

  private Span withoutWhole(Span name) {
    return MADE_OF_THEM
        .firstIn(name.in(text))
        .filter(made -> made.start() > 1)
        .map(made -> name.to(name.start() + made.start()))
        .orElse(name);
  }

  /** Past the ordinal with which a name may begin: “一是坚持…”. */
  private int behindOrdinal(int start, int end) {
    boolean ordinal =
        end - start > 2
            && Slogan.isNumeral(text.charAt(start))
            && "是要".indexOf(text.charAt(start + 1)) >= 0;
    return ordinal ? start + 2 : start;
  }

  private Optional<List<Span>> names(
      List<Piece> pieces, BiPredicate<Slogan.Term, String> fits, boolean closed) {
    List<Span> run = new ArrayList<>();
    List<Span> first = new ArrayList<>();
    Optional<Slogan.Term> last = Optional.empty();
    for (Piece piece : pieces) {
      Optional<Slogan.Term> term = only(piece.span(), fits);
      if (term.isEmpty()) {
        break;
      }
      run.add(piece.span());
      boolean turns = last.isPresent() && !last.equals(term);
      boolean goesOn = first.size() < FEWEST || turns || piece.mark() == pieces.get(1).mark();
      last = term;
      if (goesOn && first.size() == run.size() - 1) {
        first.add(piece.span());
      }
    }
    List<Piece> rest = pieces.subList(run.size(), pieces.size());
    boolean broken = !rest.isEmpty() && (closed || rest.get(0).mark() == '、');
    boolean later = rest.stream().anyMatch(piece -> holdsAny(piece.span()));
    if (run.size() < FEWEST || broken || later || isOpen(run)) {
      return Optional.empty();
    }
    boolean loose = pieces.get(1).mark() == '，';
    boolean whole = rest.isEmpty();
    return loose && !whole
        ? told(first, run, fits)
        : told(first, run, fits).or(() -> untold(closed ? run : first, run, loose, whole, fits));
  }

  /** The one word of the slogan that a name belongs to, where it does to just one. */
  private Optional<Slogan.Term> only(Span name, BiPredicate<Slogan.Term, String> fits) {
    String words = name.in(text);
    List<Slogan.Term> own = slogan.terms().stream().filter(term -> fits.test(term, words)).toList();
    return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }

  private boolean holdsAny(Span piece) {
    return slogan.terms().stream().anyMatch(term -> term.standsIn(piece.in(text)));
  }

  private boolean isOpen(List<Span> names) {
    String last = names.get(names.size() - 1).in(text);
    return last.indexOf('等') >= 0 || last.indexOf('…') >= 0;
  }

  /** The reading of the names that is as the slogan counts. */
  private Optional<List<Span>> told(
      List<Span> first, List<Span> run, BiPredicate<Slogan.Term, String> fits) {
    for (List<Span> names : List.of(first, parted(first, fits), run, parted(run, fits))) {
      boolean told =
          slogan.terms().stream()
              .allMatch(
                  term ->
                      names.stream().filter(n -> fits.test(term, n.in(text))).count()
                          == term.count());
      if (told) {
        return Optional.of(names);
      }
    }
    return Optional.empty();
  }

  /**
   * The names that are not as the slogan counts, where they cannot be read otherwise.
   *
   * @param loose whether commas part them, so that the last may say something else
   * @param whole whether nothing else stands behind them
   */
  private Optional<List<Span>> untold(
      List<Span> first,
      List<Span> run,
      boolean loose,
      boolean whole,
      BiPredicate<Slogan.Term, String> fits) {
    List<Span> names = parted(first, fits);
    int count = slogan.terms().stream().mapToInt(Slogan.Term::count).sum();
    boolean either = first.size() <= count && count < names.size();
    boolean fewer = most(names) < count && run.size() == first.size() && whole;
    boolean more = names.size() > count && !loose;
    boolean far = Math.abs(names.size() - count) > 1 && names.stream().anyMatch(this::isLedUpTo);
    return !either && !far && (fewer || more) ? Optional.of(names) : Optional.empty();
  }

  private boolean isLedUpTo(Span name) {
    return slogan.terms().stream().anyMatch(term -> term.leadsUpTo(name.in(text)));
  }

  /** How many names there are at most, where each conjunction may join two: 组织和措施到位. */
  private int most(List<Span> names) {
    long joints =
        names.stream()
            .flatMapToInt(name -> name.in(text).chars())
            .filter(c -> CONJUNCTIONS.indexOf(c) >= 0)
            .count();
    return names.size() + Math.toIntExact(joints);
  }

  /** The names, parted where a conjunction joins two that each fit: “细心和真心”. */
  private List<Span> parted(List<Span> names, BiPredicate<Slogan.Term, String> fits) {
    List<Span> parted = new ArrayList<>();
    for (Span name : names) {
      int start = name.start();
      for (int at = name.start() + 1; at < name.end() - 1; at++) {
        Span left = new Span(start, text.charAt(at - 1) == '以' ? at - 1 : at);
        Span right = new Span(at + 1, name.end());
        boolean joins = CONJUNCTIONS.indexOf(text.charAt(at)) >= 0 && left.length() > 1;
        if (joins && only(left, fits).isPresent() && only(right, fits).isPresent()) {
          parted.add(left);
          start = at + 1;
        }
      }
      parted.add(new Span(start, name.end()));
    }
    return parted;
  }
}
