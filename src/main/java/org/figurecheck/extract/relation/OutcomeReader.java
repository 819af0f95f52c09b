package org.figurecheck.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.figurecheck.figure.Answer;
import org.figurecheck.text.ReadingStopped;

/**
 * Finds what came of those that were dealt with: “检查344人，查出39人”, “受理214件，办结203件”. Cases of last
 * year may be among the outcome, so that one that exceeds what it came of is taken for something
 * else.
 */
final class OutcomeReader {
  private static final int MOST = 6;
  private static final int FARTHEST = 90;

  /** What was done, and what can come of it. */
  private enum Way {
    EXAMINED("检查 抽查 检测 筛查 普查 抽检 体检 监测 抽样", "查出 检出 确诊 发现 合格 阳性 达标 患"),
    ILL("查出 检出 确诊 收治 治疗 救治 患", "治愈 痊愈 好转 治疗 康复 死亡"),
    FAULTY("排查 查出 查找 发现 梳理 摸排 查摆 列出", "整改 处置 销号 解决 整治 消除 化解 移交"),
    TAKEN("受理 收到 接到 接收 立案 收案 承办 接待 接", "办结 审结 结案 办复 答复 化解 调处 调解 回复 解决"),
    OCCURRED("发生", "破获 侦破 告破"),
    DUE("应到 应考 应参加 应查 应检 应参", "实到 实考 实参 参考 实检 实查 实际参加 缺考 缺席 请假"),
    GIVEN_OUT("发放 发出 下发", "收回 回收 有效"),
    APPLIED("申报 推荐 报送 申请 上报 推送", "获批 获奖 入选 立项 入围 采用 获准"),
    COLLECTED("征集 收集 收到", "采纳 评出 选出 评选出 入选 获奖");

    private final Set<String> done;
    private final Set<String> outcome;

    Way(String done, String outcome) {
      this.done = Verbs.words(done);
      this.outcome = Verbs.words(outcome);
    }
  }

  private final Passage passage;
  private final Stock stock;

  OutcomeReader(Passage passage) {
    this.passage = passage;
    this.stock = new Stock(passage);
  }

  List<Tie> read() {
    List<Tie> ties = new ArrayList<>();
    for (Mention mention : passage.mentions()) {
      ReadingStopped.check();
      if (mention.isQuantity() && (Units.isCounted(mention))) {
        for (Way way : Way.values()) {
          if (AnyWord.in(clause(mention), way.done)) {
            List<Part> parts = outcome(mention, way);
            if (!parts.isEmpty()) {
              ties.add(PartsReader.tie(mention, new Sum(parts, Answer.NO, Answer.NO)));
            }
          }
        }
      }
    }
    return ties;
  }

  /** Whether one of two figures counts what came of those that the other counts. */
  static boolean comesOf(String done, String outcome) {
    return Stream.of(Way.values())
        .anyMatch(way -> AnyWord.in(done, way.done) && AnyWord.in(outcome, way.outcome));
  }

  /** The words of the clause that holds a figure, without those of figures behind it. */
  private String clause(Mention mention) {
    int from = Math.max(passage.clauseStart(mention.start()), mention.start() - FARTHEST);
    return passage.between(from, mention.start()) + stock.tail(mention);
  }

  private List<Part> outcome(Mention whole, Way way) {
    List<Part> parts = new ArrayList<>();
    for (int i = whole.index() + 1; i <= whole.index() + MOST; i++) {
      if (i >= passage.mentions().size()) {
        break;
      }
      Mention mention = passage.mentions().get(i);
      boolean near =
          mention.start() - whole.end() <= FARTHEST
              && passage.between(whole.end(), mention.start()).indexOf('\n') < 0;
      boolean alike = mention.isQuantity() && Units.sameClass(mention, whole);
      String lead = stock.lead(mention);
      boolean anew = alike && AnyWord.in(lead, way.done) && !AnyWord.in(lead, way.outcome);
      if (!near || anew) {
        break;
      }
      boolean came =
          AnyWord.in(lead, way.outcome) && !Phrase.compares(lead) && lead.indexOf('率') < 0;
      if (alike && came && !Sum.exceeds(mention, whole)) {
        parts.add(new Part(mention, lead, List.of(), false));
      }
    }
    return parts;
  }
}
