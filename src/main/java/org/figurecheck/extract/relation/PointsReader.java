package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/** Finds parts told point by point: “学校共64所。一是小学43所；二是中学21所。”. */
final class PointsReader {
  private static final String NUMERALS = "一二三四五六七八九";
  private static final Pattern LEAD = Pattern.compile("^[^。；0-9]{1,20}$");
  private static final Pattern BEHIND =
      Pattern.compile("^[^，。；、（(]{0,8}([，、（(](占|比重|比例)[^，。；）)]{0,16}[）)]?)?$");
  private static final int LONGEST_POINT = 80;

  private final Passage passage;

  PointsReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      int end = mention.end();
      if (mention.isQuantity() && "。：；，".indexOf(passage.at(end)) >= 0 && isPoint(0, end + 1)) {
        divided(mention, end + 1).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private boolean isPoint(int number, int at) {
    return passage.at(at) == NUMERALS.charAt(number) && "是为".indexOf(passage.at(at + 1)) >= 0;
  }

  /** The parts from the first point on, none where a point tells of something else. */
  private Optional<Tie> divided(Mention whole, int first) {
    List<Part> parts = new ArrayList<>();
    int at = first;
    while (parts.size() < NUMERALS.length() && isPoint(parts.size(), at)) {
      int end = end(at, parts.size() + 1);
      Optional<Part> part = part(at + 2, end);
      if (part.isEmpty() || !Units.sameClass(whole, part.get().mention())) {
        return Optional.empty();
      }
      parts.add(part.get());
      at = end + 1;
    }
    return parts.size() > 1
        ? Optional.of(PartsReader.tie(whole, new Sum(parts, Answer.YES, Answer.YES)))
        : Optional.empty();
  }

  /** Where a point ends: before the next, or with its clause of clauses. */
  private int end(int from, int next) {
    int limit = Math.min(passage.text().length(), from + LONGEST_POINT);
    for (int at = from; at < limit; at++) {
      boolean stop = "。；".indexOf(passage.at(at)) >= 0 || passage.endsAt(at);
      boolean comma = passage.at(at) == '，' || passage.at(at) == '、';
      if (stop || (comma && next < NUMERALS.length() && isPoint(next, at + 1))) {
        return at;
      }
    }
    return limit;
  }

  private Optional<Part> part(int from, int end) {
    List<Mention> told = passage.mentions(from, end).stream().filter(Mention::isQuantity).toList();
    if (told.size() != 1) {
      return Optional.empty();
    }
    Mention mention = told.get(0);
    String name = passage.between(from, mention.start());
    Matcher behind = BEHIND.matcher(passage.between(mention.end(), end));
    String bare = PartName.bare(name.replace("，", ""));
    boolean plain = LEAD.matcher(name).matches() && behind.matches() && PartName.isNoun(bare);
    return plain ? Optional.of(new Part(mention, bare, List.of(), false)) : Optional.empty();
  }
}
