package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.ReadingStopped;

/** Finds names that a text lists behind their number: “3所，分别为东岭小学、西坪小学等”. */
final class Listing {
  private static final Pattern CUE = Pattern.compile("^[^，。；、：]{0,8}，?(分别为|分别是|即)：?");
  private static final Pattern JOINED = Pattern.compile("[、和与及]");
  private static final int REACH = 16;
  private static final int LONGEST_REST = 20;

  private final Passage passage;

  Listing(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      int count = mention.listCount();
      if (count > 1) {
        listed(mention, count).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> listed(Mention mention, int count) {
    int reach = Math.min(passage.text().length(), mention.end() + REACH);
    String behind = passage.between(mention.end(), reach);
    Matcher cue = CUE.matcher(behind);
    if (!(behind.contains("分别") || behind.contains("即")) || !cue.find()) {
      return Optional.empty();
    }
    int from = mention.end() + cue.end();
    int end = passage.clauseEnd(from);
    boolean open = passage.at(end - 1) == '等';
    ItemList list = ItemList.of(passage.text(), new Span(from, open ? end - 1 : end));
    boolean figures = passage.mentions(from, end).stream().anyMatch(Mention::isQuantity);
    if (figures || list.items().size() < 2) {
      return Optional.empty();
    }
    Optional<List<Span>> fitting = list.fitting(count);
    if (fitting.isPresent()) {
      return Optional.of(tie(mention, fitting.get(), Answer.YES));
    }
    boolean fewer = list.items().size() < count;
    if ((open || goesOn(end)) && fewer) {
      return Optional.of(tie(mention, list.items(), Answer.NO));
    }
    return list.isCertain(count)
        ? Optional.of(tie(mention, list.items(), Answer.YES))
        : Optional.empty();
  }

  /** “甲村、乙村，丙村及丁村”: a comma stands where an enumeration comma should. */
  private boolean goesOn(int end) {
    String next = passage.between(end + 1, passage.clauseEnd(end + 1));
    return passage.at(end) == '，' && next.length() <= LONGEST_REST && JOINED.matcher(next).find();
  }

  private static Tie tie(Mention count, List<Span> names, Answer covering) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.COUNT, count));
    names.forEach(name -> knots.add(Tie.Knot.named(MemberRole.ITEM, name)));
    return new Tie(RelationType.LIST_COUNT, knots, covering, Answer.UNKNOWN, Basis.UNKNOWN);
  }
}
