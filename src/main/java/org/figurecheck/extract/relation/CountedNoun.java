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

  private CountedNoun() {}

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
