package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.pattern.Sought;

/** What a stretch says to have risen, fallen or stayed: 甲类、乙类上涨，丙类下降0.3%；减少玉米3万亩、小麦2万亩. */
final class Moved {
  private static final List<String> FLAT = List.of("持平", "不变", "相同");
  private static final List<String> MORE = List.of("其中", "其余", "其他各", "等", "…", "分别", "均");

  private static final Sought REMARK =
      Sought.of("^(?:比|较|与|同比|环比|[增降涨跌][幅速]|同期|\\p{Han}?[增升涨降减跌]\\p{Han}?-?[0-9])");

  /** The way something went. */
  enum Turn {
    UP,
    DOWN,
    FLAT,
    NONE
  }

  private final Passage passage;
  private final Map<Turn, List<Span>> names = new EnumMap<>(Turn.class);

  /** Those of a clause whose way is not told yet: 甲类、乙类 before 上涨. */
  private final List<Span> waiting = new ArrayList<>();

  /** The way that a word told before those of a clause: 减少玉米3万亩、小麦2万亩. */
  private Turn led = Turn.NONE;

  private boolean whole = true;

  private Moved(Passage passage) {
    this.passage = passage;
  }

  /** What moved in a stretch, as far as it tells nothing else. */
  static Optional<Moved> in(Passage passage, SpelledOut told) {
    if (AnyWord.in(told.stretch().in(passage.text()), MORE)) {
      return Optional.empty();
    }
    Moved moved = new Moved(passage);
    moved.read(told.stretch());
    return Optional.of(moved);
  }

  private void read(Span stretch) {
    int start = stretch.start();
    for (int at = start; at <= stretch.end() && whole; at++) {
      boolean clause = at == stretch.end() || passage.breaksAt(at);
      if (clause || passage.at(at) == '、') {
        take(new Span(start, at));
        whole = !clause || waiting.isEmpty();
        start = at + 1;
      }
    }
  }

  private void take(Span piece) {
    String words = piece.in(passage.text());
    boolean figure =
        passage.mentions(piece.start(), piece.end()).stream().anyMatch(m -> !m.isBound());
    if (isRemark(words)) {
      return;
    }
    Turn told = way(words);
    Turn way = told == Turn.NONE && figure ? led : told;
    if (told != Turn.NONE) {
      led = figure && opens(words) ? told : Turn.NONE;
    }
    waiting.add(piece);
    if (way != Turn.NONE) {
      names.computeIfAbsent(way, w -> new ArrayList<>()).addAll(waiting);
      waiting.clear();
    }
  }

  /** Whether words say more of what was named before: 比前年下降1%. */
  private boolean isRemark(String words) {
    return waiting.isEmpty() && !names.isEmpty() && REMARK.isIn(words);
  }

  private static Turn way(String words) {
    if (AnyWord.in(words, FLAT)) {
      return Turn.FLAT;
    }
    return switch (Directions.of(words)) {
      case YES -> Turn.UP;
      case NO -> Turn.DOWN;
      default -> Turn.NONE;
    };
  }

  /** Whether the word of change leads to the names: 减少玉米、小麦. */
  private static boolean opens(String words) {
    return words.length() > 2 && Directions.of(words.substring(0, 2)) != Answer.UNKNOWN;
  }

  List<Span> of(Turn way) {
    return names.getOrDefault(way, List.of());
  }

  int size() {
    return names.values().stream().mapToInt(List::size).sum();
  }

  /** Whether they went so many ways. */
  boolean isOf(int ways) {
    return names.size() == ways;
  }

  /** Whether the stretch tells nothing else. */
  boolean whole() {
    return whole;
  }
}
