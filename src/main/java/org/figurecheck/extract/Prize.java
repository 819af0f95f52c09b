package org.figurecheck.extract;

import com.google.re2j.Matcher;
import java.util.Optional;
import org.figurecheck.text.ScriptFolding;
import org.figurecheck.text.pattern.Sought;

/** The contest of a prize that is told of the first of several: 亚太赛金牌9枚、银牌3枚; 优秀成果奖9项，其中一等奖1项. */
final class Prize {
  private static final String GRADES = "[特一二三四]等奖|[金银铜][牌奖]|优[秀胜]奖|鼓励奖";
  private static final Sought GRADE = Sought.of("^(?:" + GRADES + ")$");
  private static final Sought OF = Sought.of("^(?:获得?|荣获|斩获|夺得|取得|共获)?(.*?)(?:" + GRADES + ")$");
  private static final Sought WON = Sought.of("^(?:获得?|荣获|斩获|夺得|取得|共获)");
  private static final String PRIZE = "奖";

  private Prize() {}

  /** A prize told by its grade alone, with what the prize before it was of. */
  static String of(String told, String last) {
    if (!GRADE.isIn(ScriptFolding.fold(told)) || last.isEmpty()) {
      return told;
    }
    String folded = ScriptFolding.fold(last);
    Optional<Matcher> sister = OF.firstIn(folded);
    if (sister.isPresent()) {
      Matcher named = sister.get();
      return joined(last.substring(named.start(1), named.end(1)), told);
    }
    return folded.endsWith(PRIZE) ? joined(WON.withoutFirst(last), told) : told;
  }

  private static String joined(String of, String told) {
    return of.length() + told.length() <= SubjectReader.LONGEST ? of + told : told;
  }
}
