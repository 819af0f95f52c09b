package org.figurecheck.extract.relation;

import java.util.Optional;
import java.util.Set;

/** What is done, and what can come of it: what was examined is found, what was taken in settled. */
enum Outcome {
  CALLED("应到 应考 应参加 应参会 应出席", "实到 实考 实际到会 实际参加 实际出席 缺考 缺席 缺勤 请假 未到", true),
  ASKED("问卷 调查表 测评表 评议表 选票 征求意见表", "收回 回收 有效", true),
  ENTERED(
      "报名 报考 应聘 应试 参赛 参评 参选 参加高考 参加中考 参加统考",
      "录取 录用 聘用 获奖 入围 入选 晋级 取得 通过 合格 及格 上线 本科上线 一本上线 考入 升入",
      true),
  PROPOSED("提交 征集", "采纳 采用 实施", true),
  TESTED("参加考试 参考 参加测试 参加考核 抽检 抽查 检测 检验 抽测 验收", "合格 及格 达标 优秀 良好 不合格 不及格 不达标 未达标", true),
  CHECKED("检查 普查 抽样 评估 督导", "合格 达标 优秀 良好 不合格 未达标", true),
  EXAMINED("检查 抽查 检测 筛查 普查 抽检 体检 监测 抽样", "查出 检出 确诊 发现 合格 阳性 达标 患"),
  ILL("查出 检出 确诊 收治 治疗 救治 患", "治愈 痊愈 好转 治疗 康复 死亡"),
  FAULTY("排查 查出 查找 发现 梳理 摸排 查摆 列出", "整改 处置 销号 解决 整治 消除 化解 移交"),
  TAKEN("受理 收到 接到 接收 立案 收案 承办 接待 接 查处 查办 办理", "办结 审结 结案 办复 答复 化解 调处 调解 回复 解决"),
  STRICKEN("发病 病发 患病", "死亡 死 病死", true),
  OCCURRED("发生 案", "破获 侦破 告破 破案 破"),
  DUE("应到 应考 应参加 应查 应检 应参", "实到 实考 实参 参考 实检 实查 实际参加 缺考 缺席 请假"),
  GIVEN_OUT("发放 发出 下发", "收回 回收 有效"),
  TAUGHT("学员 参训 培训 扫盲 办班", "结业 脱盲 合格 考核合格 取证 持证 获证 就业 转移就业 实现就业"),
  APPLIED("申报 推荐 报送 申请 上报 推送", "获批 获奖 入选 立项 入围 采用 获准"),
  COLLECTED("征集 收集 收到", "采纳 评出 选出 评选出 入选 获奖");

  private final Set<String> done;
  private final Set<String> outcome;
  private final boolean binding;

  Outcome(String done, String outcome) {
    this(done, outcome, false);
  }

  /**
   * A sort of deed.
   *
   * @param done the words for what is done
   * @param outcome the words for what can come of it
   * @param binding whether the outcomes are of those told and of no earlier ones, so that they
   *     cannot be more
   */
  Outcome(String done, String outcome, boolean binding) {
    this.done = Verbs.words(done);
    this.outcome = Verbs.words(outcome);
    this.binding = binding;
  }

  /** The deed that words tell, where its outcomes cannot be more than what it was done to. */
  static Optional<Outcome> bindingIn(String words) {
    for (Outcome one : values()) {
      if (one.binding && AnyWord.in(words, one.done) && !AnyWord.in(words, one.outcome)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** Whether a word tells what may have come of what others tell, or of earlier ones. */
  static boolean mayBe(String word, String done) {
    for (Outcome one : values()) {
      if (!one.binding && one.outcome.contains(word) && AnyWord.in(done, one.done)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words open with one of its outcomes. */
  boolean opens(String words) {
    return AnyWord.opens(words, outcome);
  }

  /** Whether words tell what may have come of what other words tell. */
  static boolean comesOf(String done, String outcome) {
    for (Outcome one : values()) {
      if (!one.binding && AnyWord.in(done, one.done) && AnyWord.in(outcome, one.outcome)) {
        return true;
      }
    }
    return false;
  }
}
