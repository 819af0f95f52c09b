package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;
import org.figurecheck.text.pattern.Sought;

/**
 * Finds what opens a numbered line in the words of the lines above it: “其中，车购税收入完成31.6亿元。”, then
 * “1、车购税收入完成31.6亿元。”
 */
final class ItemAgainReader {
  private static final Sought NUMBER = Sought.of("^[ \\t　]*[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．][ 　]*");
  private static final Sought NAME = Sought.of("^[\\p{Han}“”]{6,24}$");
  private static final List<String> OPENERS = List.of("", "其中", "其中：");
  private static final int FARTHEST = 600;
  private static final int LONGEST = 40;
  private static final int FEWEST_DIGITS = 3;

  private final Passage passage;

  ItemAgainReader(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    String text = passage.text();
    for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
      ReadingStopped.check();
      tie(line + 1).ifPresent(ties::add);
    }
    return ties;
  }

  private Optional<Tie> tie(int line) {
    int reach = Math.min(passage.text().length(), line + LONGEST);
    int start = line + NUMBER.firstIn(passage.between(line, reach)).map(n -> n.end()).orElse(0);
    if (start == line) {
      return Optional.empty();
    }
    Optional<Mention> again =
        passage.mentions(start, Math.min(passage.text().length(), reach + LONGEST)).stream()
            .findFirst();
    return again
        .filter(m -> m.isQuantity() && m.amount().stated() != null)
        .filter(m -> !Passage.isOpening(passage.at(m.end())))
        .filter(m -> NAME.isIn(passage.between(start, m.start())))
        .flatMap(m -> first(m, passage.between(start, m.start())).map(first -> tie(first, m)));
  }

  /** The number that the same words tell above, in the midst of a line. */
  private Optional<Mention> first(Mention again, String words) {
    int floor = Math.max(0, again.start() - FARTHEST);
    int line = passage.lineStart(again.start(), LONGEST + LONGEST);
    int at = passage.between(floor, line).lastIndexOf(words);
    int from = floor + at;
    boolean clause =
        at > 0
            && passage.at(from - 1) != '\n'
            && OPENERS.contains(passage.between(passage.clauseStart(from), from));
    boolean other = clause && (isOtherwise(from) || hasHeading(from, line));
    return clause && !other
        ? passage.mentions(from + words.length(), from + words.length() + LONGEST).stream()
            .filter(m -> m.start() == from + words.length() && Units.areOfOneWord(m, again))
            .findFirst()
        : Optional.empty();
  }

  /** Whether a short line without a full stop stands between, or opens what is told above. */
  private boolean hasHeading(int from, int line) {
    String[] lines = passage.between(from, line).split("\n");
    boolean heading = false;
    for (int i = 1; i < lines.length; i++) {
      String told = lines[i].strip();
      boolean sentence = told.endsWith("。") || told.endsWith("；") || told.length() > LONGEST;
      heading |= !told.isEmpty() && !sentence;
    }
    String before = passage.between(passage.sentenceStart(from), from);
    return heading || before.indexOf('：') >= 0 && !before.endsWith("其中：");
  }

  private boolean isOtherwise(int from) {
    String before = passage.between(passage.sentenceStart(from), from);
    Setting setting = Setting.of("", before.replace("其中", ""));
    return setting.part() || !setting.times().isEmpty();
  }

  private static Tie tie(Mention first, Mention again) {
    boolean fits = Claimed.fits(first, again);
    boolean telling = again.amount().stated().stripTrailingZeros().precision() >= FEWEST_DIGITS;
    return Tie.again(first, again, fits && telling ? Answer.YES : Answer.UNKNOWN);
  }
}
