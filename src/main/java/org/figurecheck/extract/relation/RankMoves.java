package org.figurecheck.extract.relation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurecheck.figure.Answer;
import org.figurecheck.figure.Basis;
import org.figurecheck.figure.Certainty;
import org.figurecheck.figure.Kind;
import org.figurecheck.figure.MemberRole;
import org.figurecheck.figure.RelationType;
import org.figurecheck.text.pattern.Sought;

/** Finds moves in a ranking: “由第51位上升到第36位，前移15位”, “由上年的第51位升至第36位”. */
final class RankMoves {
  private static final String UP = "上升|前移|前进|提升|提高|跃升|跃居|进位|攀升|升|进";
  private static final String DOWN = "下降|后移|后退|下滑|退步|滑落|降|退";

  /** The ranking may be told again with the place reached. */
  private static final String REACHED =
      "(到|至|为)?(今年|[0-9]{4}年|目前|现在)?的?((全[国省市县区州旗镇])(排名|排位|同类)?)?$";

  private static final Sought UP_TO = Sought.of("^的?(" + UP + ")" + REACHED);
  private static final Sought DOWN_TO = Sought.of("^的?(" + DOWN + ")" + REACHED);

  /** Words that may as well tell of the number, which is smaller as the place is better. */
  private static final Sought FALLS = Sought.of("^的?(下降|降)");

  private static final Sought TO = Sought.of("^的?(调整)?" + REACHED);
  private static final Sought AREA = Sought.of("全[国省市县区州旗镇]");
  private static final Sought BY = Sought.of("^，?(共|累计|整体)?(" + UP + "|" + DOWN + ")了?$");
  private static final Sought PLACE = Sought.of("^(位|名)$");
  private static final Sought PLACES = Sought.of("^(位|名|个?位次|个?名次)$");

  /** Places counted from behind, bounds of what is awarded, and rankings of what is bad. */
  private static final Sought OTHERWISE =
      Sought.of(
          "倒数|末位|末尾|垫底|范围|名额|奖|录取|投诉|信访|发案|案件|事故|死亡|污染|浓度|能耗|排放|贫困|失业|发生率|负债|逾期|欠|犯罪|火灾|风险|成本|费用|价格|流失|辍学|空置|超标");

  /** Rankings in which the first is the best. */
  private static final Sought GOOD =
      Sought.of("排名|排位|名次|位次|排序|综合|考核|评比|测评|总量|增速|满意|成绩|上线|竞争力|水平|生产总值|产值|收入|投资|质量|进度|实力|总分|达标|合格");

  private static final int LONGEST = 12;
  private static final int REACH = 30;

  private final Passage passage;

  RankMoves(Passage passage) {
    this.passage = passage;
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    List<Mention> mentions = passage.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).kind() == Kind.ORDINAL
          && arePlaces(mentions.get(i - 1), mentions.get(i))) {
        move(mentions.get(i - 1), mentions.get(i)).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private boolean arePlaces(Mention base, Mention level) {
    return base.kind() == Kind.ORDINAL
        && level.start() >= base.end()
        && level.start() - base.end() <= LONGEST
        && base.amount().stated() != null
        && level.amount().stated() != null;
  }

  private Optional<Tie> move(Mention base, Mention level) {
    String lead = passage.between(passage.clauseStart(base.start()), base.start());
    String gap = passage.between(base.end(), level.start());
    boolean from = lead.indexOf('由') >= 0 || lead.indexOf('从') >= 0;
    if (!from || OTHERWISE.isIn(lead) || isOfOther(lead, gap)) {
      return Optional.empty();
    }
    Answer better = UP_TO.isIn(gap) ? Answer.YES : DOWN_TO.isIn(gap) ? Answer.NO : Answer.UNKNOWN;
    Optional<Mention> change = passage.next(level).filter(next -> isChange(level, next));
    boolean number = FALLS.isIn(gap) && level.amount().lessThan(base.amount()) == Certainty.CERTAIN;
    boolean told = better != Answer.UNKNOWN && !number && areOfRanking(base, level) && isGood(base);
    return told || change.isPresent() && (better != Answer.UNKNOWN || TO.isIn(gap))
        ? Optional.of(tie(base, level, change, told ? numbers(better) : Answer.UNKNOWN))
        : Optional.empty();
  }

  /** “由全市第9位升至全省第4位”: places in two rankings. */
  private static boolean isOfOther(String lead, String gap) {
    Optional<String> area = AREA.firstIn(gap).map(Matcher::group);
    return area.isPresent() && !lead.contains(area.get());
  }

  private boolean isGood(Mention base) {
    int from = Math.max(passage.sentenceStart(base.start()), base.start() - REACH);
    return GOOD.isIn(passage.between(from, base.start()));
  }

  private static boolean areOfRanking(Mention base, Mention level) {
    return PLACE.isIn(base.symbol()) && base.symbol().equals(level.symbol());
  }

  /** Whether the number of a place rises, which it does as the place becomes worse. */
  private static Answer numbers(Answer better) {
    return better == Answer.YES ? Answer.NO : Answer.YES;
  }

  private boolean isChange(Mention level, Mention change) {
    return change.start() > level.end()
        && change.start() - level.end() <= LONGEST
        && BY.isIn(passage.between(level.end(), change.start()))
        && PLACES.isIn(change.symbol() + places(change.end()));
  }

  /** 位次 or 名次 behind 6个. */
  private String places(int at) {
    boolean told = passage.text().startsWith("位次", at) || passage.text().startsWith("名次", at);
    return told ? passage.between(at, at + 2) : "";
  }

  private static Tie tie(Mention base, Mention level, Optional<Mention> change, Answer rise) {
    List<Tie.Knot> knots = new ArrayList<>();
    knots.add(Tie.Knot.of(MemberRole.BASE, base));
    knots.add(Tie.Knot.of(MemberRole.LEVEL, level));
    change.ifPresent(places -> knots.add(Tie.Knot.of(MemberRole.CHANGE, places)));
    return new Tie(RelationType.FROM_TO, knots, rise, Answer.UNKNOWN, Basis.NOMINAL);
  }
}
