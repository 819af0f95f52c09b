package org.figurecheck.extract.relation;

import java.util.Set;
import org.figurecheck.figure.Answer;

/** Which way people and things go of whom a word tells: whether they come or leave. */
final class Movement {
  private static final int LONGEST = 3;
  private static final Set<String> COMING =
      Verbs.words(
          """
          新增 增加 增设 增添 增补 增员 增容 新建 新设 设立 开设 新招 新聘 新进 新开 新办 新入 新来 新购 新装 新生 招聘 招录 招收 招入 招进 补充 补录
          补员 调入 调进 引进 引入 转入 转进 流入 迁入 移入 划入 并入 登记 注册 成立 开办 创办 开业 开工 入职 入驻 入园 入会 入库 入网 入列
          录用 录取 录入 聘用 聘任 接收 吸收 吸纳 纳入 加入 进入 发展 出生 购置 购入 购进 购买 添置 投产 投运 建成 认定 收治 收养 返岗 复学 复课
          """);
  private static final Set<String> LEAVING =
      Verbs.words(
          """
          减少 减员 撤并 撤销 撤除 裁撤 裁减 裁员 停办 停业 停产 停用 停运 退休 退出 退会 退学 退役 清退 清理 清出 辞退 辞职 离职 离岗 离任
          调出 调离 调走 转出 转走 流失 流出 迁出 移出 划出 关停 关闭 关张 注销 吊销 摘牌 取缔 取消 合并 拆除 报废 淘汰 核销 核减 解聘 开除
          除名 死亡 去世 病故 亡故 毕业 出院 出栏 休学 歇业 倒闭 终止
          """);

  private Movement() {}

  /** What the last such word of a stretch tells: YES of coming, NO of leaving. */
  static Answer last(String words) {
    for (int end = words.length(); end > 1; end--) {
      Answer told = endingAt(words, end);
      if (told != Answer.UNKNOWN) {
        return told;
      }
    }
    return Answer.UNKNOWN;
  }

  /** Whether a stretch ends with such a word. */
  static boolean ends(String words) {
    return endingAt(words, words.length()) != Answer.UNKNOWN;
  }

  private static Answer endingAt(String words, int end) {
    for (int length = Math.min(LONGEST, end); length > 1; length--) {
      String word = words.substring(end - length, end);
      if (COMING.contains(word) || LEAVING.contains(word)) {
        return COMING.contains(word) ? Answer.YES : Answer.NO;
      }
    }
    return Answer.UNKNOWN;
  }
}
