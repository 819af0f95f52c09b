package org.figurecheck.bench.fuzz;

import java.util.List;
import org.figurecheck.bench.genre.Chance;

/** Short texts that no one would write: each number of a seed has its own. */
final class Inputs {
  private static final int LONGEST = 60;
  private static final List<String> PIECES =
      List.of(
          ("0¦7¦12¦2023¦2 0¦1,234¦98.5¦９¦．¦一¦十¦百¦千¦万¦亿¦两¦〇¦零¦半¦几¦余¦多¦近¦"
                  + "约¦以上¦左右¦各¦分别¦其中¦包括¦合计¦共¦占¦比上年¦增长¦下降¦由¦到¦至¦—¦～¦-¦、¦，¦。¦；¦：¦（¦"
                  + "）¦《¦》¦“¦”¦%¦％¦‰¦百分之¦个百分点¦倍¦翻¦番¦名¦人¦人次¦所¦个¦项¦元¦万元¦亿元¦平方米¦亩¦"
                  + "公里¦年¦月¦日¦号¦第¦届¦级¦等¦和¦及¦學校¦學生¦教师¦中学¦小学¦县¦of¦students¦"
                  + "per cent¦ ¦\n¦\t¦|¦(jīng)¦\uFFFD¦XX¦民國¦农历¦：00¦/¦∶¦第一¦三是")
              .split("¦"));

  private final List<String> samples;
  private final long seed;

  Inputs(long seed, List<String> samples) {
    this.seed = seed;
    this.samples = samples;
  }

  String input(long number) {
    Chance chance = new Chance(seed, number);
    return switch (chance.below(4)) {
      case 0 -> pieces(chance);
      case 1 -> points(chance);
      case 2 -> mutated(chance);
      default -> spliced(chance);
    };
  }

  private static String pieces(Chance chance) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.between(1, 25); i > 0; i--) {
      text.append(chance.pick(PIECES));
    }
    return text.toString();
  }

  /** Any code points, lone surrogates and private ones among them. */
  private static String points(Chance chance) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.between(0, 30); i > 0; i--) {
      switch (chance.below(6)) {
        case 0 -> text.append((char) chance.between(0xD800, 0xDFFF));
        case 1 -> text.appendCodePoint(chance.between(0x10000, 0x10FFFF));
        case 2 -> text.append((char) chance.between(0, 0x2FFF));
        case 3 -> text.append(chance.pick(PIECES));
        default -> text.append((char) chance.between(0x3000, 0xFFFF));
      }
    }
    return text.toString();
  }

  private String window(Chance chance) {
    String sample = chance.pick(samples);
    int from = chance.below(sample.length());
    return sample.substring(from, Math.min(sample.length(), from + chance.between(1, LONGEST)));
  }

  private String mutated(Chance chance) {
    StringBuilder text = new StringBuilder(window(chance));
    for (int i = chance.between(1, 5); i > 0; i--) {
      int at = chance.below(text.length() + 1);
      int end = Math.min(text.length(), at + chance.below(3));
      text.replace(at, end, chance.of(60) ? chance.pick(PIECES) : "");
    }
    return text.toString();
  }

  private String spliced(Chance chance) {
    return window(chance) + chance.pick(PIECES) + window(chance);
  }
}
