package org.figurecheck.extract.relation;

import org.figurecheck.extract.WordTable;

/** The noun behind a number, where it is one that inspections count: 县 in 9个县, 企业 in 8户企业. */
final class CountedNoun {
  private static final WordTable<String> NOUNS =
      WordTable.of(
          Verbs.words(
              """
              县 县区 区县 市县 市县区 县市区 市 区 省 省份 省市 地区 城市 乡镇 镇街 镇 乡 村 行政村 社区 街道 部门 单位 预算单位 企业
              国有企业 公司 项目 工程 学校 高校 中小学 小学 中学 幼儿园 食堂 医院 卫生院 医疗机构 银行 金融机构 机构 基金 专项 投资专项
              转移支付 园区 开发区 合作社 平台 系统 养老院 养老机构 培训机构 服务站 水库 标段 合同 案件 问题 农户 家庭 商户 门店
              """));

  /** With these a short noun begins a longer one, as 县级 and 项目资金. */
  private static final String LONGER = "级直委政域长内外籍城民务员法负资经方人主乡镇村化";

  /** What is said of the things counted, so that their noun is at its end. */
  private static final WordTable<String> SAID =
      WordTable.of(
          Verbs.words(
              """
              未 没 存在 有 无 不 超 违 虚 少 多 均 都 已 仍 将 被 应 尚 还 也 是 曾 仅 只 因 由于 通过 发现 反映 出现 发生 涉嫌 涉及 擅自
              挪用 截留 挤占 套取 骗取 侵占 占用 滞留 闲置 拖欠 欠缴 欠付 欠薪 欠税 隐瞒 瞒报 漏缴 漏报 迟报 缺少 缺乏 拒不 拒绝 自行 私自
              私设 重复 逾期 停工 停产 停业 转嫁 出借 转借 先后 分别 共有 共计 近 下达 拨付 获批
              """));

  /** Words that only begin like those and name a thing. */
  private static final WordTable<String> NAMED =
      WordTable.of(
          Verbs.words(
              """
              无障碍 无人 无线 无公害 无证 不动产 不锈钢 不良 多媒体 多功能 少先队 少年 少儿 少数民族 超市 超算 超限站 未成年 应急 应用
              有线 有限 有机 违章 违建 违法建筑 违法用地 违规建筑 虚拟 已婚 还建 还款 还贷 还迁 只读 因公 都市 被服 将军 无害化 无偿
              无纸化 无烟 有轨 有色 有声 有氧 有偿 多式 多层 多元 多肉 不孕 共有产权 闲置资产 重复建设
              """));

  private CountedNoun() {}

  /** The noun that a number counts, where what follows leaves no doubt that it ends there. */
  static String closed(Passage passage, Mention mention) {
    String noun = NOUNS.startingAt(passage.text(), mention.end());
    return noun != null && isClosed(passage, mention.end() + noun.length()) ? noun : "";
  }

  /** Whether nothing that is counted begins at a place, but a mark, a number or what is said. */
  static boolean isClosed(Passage passage, int at) {
    char next = passage.at(at);
    boolean joined = "和、及与的".indexOf(next) >= 0;
    return joined
        ? Passage.isDigit(passage.at(at + 1))
        : !Passage.isHan(next) && !Character.isLetter(next) && !Passage.isOpening(next)
            || isSaid(passage, at);
  }

  /** Whether something begins to be said at a place. */
  static boolean isSaid(Passage passage, int at) {
    return SAID.startingAt(passage.text(), at) != null
        && NAMED.startingAt(passage.text(), at) == null;
  }

  /** Whether a stretch ends with a noun that inspections count. */
  static boolean ends(Passage passage, int start, int end) {
    return NOUNS.endingAt(passage.text(), end, start) != null;
  }

  /** The noun that a number counts, or nothing. */
  static String of(Passage passage, Mention mention) {
    String noun = NOUNS.startingAt(passage.text(), mention.end());
    int end = mention.end() + (noun == null ? 0 : noun.length());
    boolean whole =
        noun != null
            && LONGER.indexOf(passage.at(end)) < 0
            && NOUNS.startingAt(passage.text(), end) == null;
    return whole ? noun : "";
  }
}
