package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;

/** The things that a number counts whose names tell their class: 8个村, 7家卫生院, 5个部门. */
enum CountedClass {
  VILLAGE("村 村庄", "村 屯 寨 庄"),
  TOWN("乡镇 镇街", "乡 镇 街道 办事处 苏木"),
  ONLY_TOWN("镇", "镇"),
  ONLY_TOWNSHIP("乡", "乡"),
  STREET("街道 办事处", "街道 办事处"),
  COMMUNITY("社区 村居", "社区 村 居委会"),
  COUNTY("县 县区 区县 县市区 县市 市县区 旗县 旗县区", "县 区 市 旗"),
  DISTRICT("区", "区"),
  CITY("市 地市 设区市 市州", "市 州"),
  HOSPITAL("卫生院 医院 医疗机构 卫生机构 医疗单位 卫生单位 保健院", "医院 卫生院 保健院 院 服务中心 卫生站 卫生室 门诊部 诊所"),
  OFFICE("部门 单位 机关 委办局", "局 委 办 办公室 委员会 厅 处 院 中心 部 会 大队 支队"),
  SECTION("科室 处室 股室", "科 室 处 股 办 部 中心"),
  FIRM("企业 公司", "公司 厂 集团 企业 合作社");

  private static final int LONGEST_NOUN = 10;
  private static final int LONGEST_NAME = 16;
  private static final int SHORTEST_NAME = 3;

  /** What may follow the noun that is counted; other words make a longer noun of it, as 村民. */
  private static final Set<String> BEHIND =
      Verbs.words(
          """
          先 率先 顺利 列入 牵头 参加 参与 参会 作为 被 均 都 全部 进行 试点 同时 共同 配合 承担 负责 签订 签约 达到 按时 如期
          已 也 的 内 里 和 及 是 将 要 应 可 提前 首批 各 举行 申报 报名 实行 纳入 取得 受到 出现 因 上报 报送 到场 率 接受
          试行 运行 挂牌 受灾 脱贫 摘帽 达标 验收 受检 联手 派员 派出 启动 走访 调研 督导 开工 开园 开班 工作 建设
          """);

  /** What names of this class are called by that are no names: 示范村, 综合医院. */
  private static final Set<String> SORTS =
      Verbs.words(
          """
          行政 自然 贫困 脱贫 美丽 文明 生态 一般 城中 城郊 近郊 山区 平原 丘陵 库区 移民 搬迁 未来 样板 特色 民族 边境
          综合 专科 中医 民营 公立 私立 社会 国有 民营 外资 龙头 规模 规上 小微 大型 中型 小型 科技 高新 主管 监管 执法
          中心 示范 试点 重点 先进 优秀 乡镇 县级 市级 省级 村级 其他 相关 有关 城区 农村 乡村 直属 成员 责任 职能
          """);

  private final List<String> nouns;
  private final List<String> endings;

  CountedClass(String nouns, String endings) {
    this.nouns = List.of(nouns.split(" "));
    this.endings = List.of(endings.split(" "));
  }

  /** Whether a number counts things of one class, and each stretch names one of them. */
  static boolean areNamed(Passage passage, Mention count, List<Span> names) {
    int reach = Math.min(count.end() + LONGEST_NOUN + SHORTEST_NAME, passage.text().length());
    String behind = passage.between(count.end(), reach);
    for (int length = 1; length <= LONGEST_NOUN && isNounAt(behind, length - 1); length++) {
      if (endsAt(behind, length)) {
        String noun = behind.substring(0, length);
        for (CountedClass counted : values()) {
          if (AnyWord.closes(noun, counted.nouns) && !noun.contains("自然")) {
            return names.stream().allMatch(name -> counted.isName(name.in(passage.text())));
          }
        }
      }
    }
    return false;
  }

  private static boolean isNounAt(String words, int at) {
    return at < words.length() && Passage.isHan(words.charAt(at)) && words.charAt(at) != '的';
  }

  private static boolean endsAt(String words, int at) {
    return at >= words.length()
        || !Passage.isHan(words.charAt(at))
        || AnyWord.opens(words.substring(at), BEHIND)
        || Verbs.opening(words, new Span(at, words.length())) > 0;
  }

  private boolean isName(String name) {
    boolean told = name.length() >= SHORTEST_NAME && name.length() <= LONGEST_NAME;
    return told
        && name.chars().allMatch(c -> Passage.isHan((char) c) && "为是的已未被各".indexOf(c) < 0)
        && AnyWord.closes(name, endings)
        && endings.stream().noneMatch(ending -> isSort(name, ending));
  }

  private static boolean isSort(String name, String ending) {
    return name.endsWith(ending)
        && AnyWord.closes(name.substring(0, name.length() - ending.length()), SORTS);
  }
}
