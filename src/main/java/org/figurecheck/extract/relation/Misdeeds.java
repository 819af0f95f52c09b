package org.figurecheck.extract.relation;

import org.figurecheck.extract.WordTable;

/** Words by which an audit or inspection says that what it tells was amiss: 虚报, 少征, 闲置. */
final class Misdeeds {
  private static final WordTable<String> WORDS =
      WordTable.of(
          Verbs.words(
              """
              违规 违法 违反 违纪 违约 虚报 虚列 虚增 虚假 虚构 骗取 套取 冒领 冒用 挪用 挤占 侵占 占用 截留 滞留 闲置 沉淀 拖欠 欠缴
              欠付 少征 少缴 少计 少收 少报 少列 漏缴 漏征 漏计 漏报 多计 多付 多支付 多结算 多安排 多申领 多申请 多报 多列 多收 多征
              多领 多发 错列 错征 误征 超范围 超标准 超进度 超概算 超需求 超预算 超限额 超编 未按 未及时 未上缴 未缴 未收 未拨 未征 未使用
              未分配 未入账 未执行 未履行 未经 隐瞒 隐匿 擅自 流失 损失 浪费 问题金额 问题资金 问题线索 不实 不规范 不合规 不符合 不严
              重复 高估冒算 低价 无依据 无预算 公款 私设 小金库 账外 坐收 坐支 虚挂 逾期 违建 弄虚作假 白条 应收未收 转嫁 摊派 出借
              """));

  private Misdeeds() {}

  /** Whether a stretch of a text tells of one. */
  static boolean areToldIn(String text, int start, int end) {
    return WORDS.occursIn(text, start, end);
  }
}
