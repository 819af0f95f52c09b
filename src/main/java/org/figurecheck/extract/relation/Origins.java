package org.figurecheck.extract.relation;

import java.util.Set;

/** Where what is counted comes from; several may come from one: 与泰国、老挝4所院校. */
final class Origins {
  private static final Set<String> COUNTRIES =
      Verbs.words(
          """
          美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 泰国 越南 老挝 缅甸 柬埔寨 印尼 印度尼西亚 马来西亚 新加坡 菲律宾 印度 巴基斯坦
          孟加拉国 尼泊尔 斯里兰卡 蒙古 蒙古国 哈萨克斯坦 吉尔吉斯斯坦 塔吉克斯坦 乌兹别克斯坦 土库曼斯坦 澳大利亚 新西兰 加拿大 意大利 西班牙
          葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 奥地利 爱尔兰 白俄罗斯 乌克兰 波兰 捷克 匈牙利 塞尔维亚 希腊 土耳其 以色列 伊朗
          沙特 阿联酋 埃及 南非 肯尼亚 坦桑尼亚 尼日利亚 埃塞俄比亚 巴西 阿根廷 智利 秘鲁 墨西哥 香港 澳门 台湾
          """);

  private Origins() {}

  /** Whether names before a number say only where the things come from that it counts. */
  static boolean areNamed(Passage passage, Mention mention, ItemList list) {
    return passage.at(mention.end()) != '国'
        && list.items().stream().skip(1).allMatch(i -> COUNTRIES.contains(i.in(passage.text())))
        && AnyWord.closes(list.items().get(0).in(passage.text()), COUNTRIES);
  }
}
