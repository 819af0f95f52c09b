package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many were examined, and of how many of them something was found. */
class SampledTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          审计{9个}县发现，{7个}县未拨付资金。 ⇒ whole-parts whole 9个 part 7个 [no no]
          抽查{9家}企业，有{7家}企业欠薪，其中有{2家}企业拒不改正。 ⇒ whole-parts whole 9家 part 7家 + 2家 [no no]
          审计{9个}县和{12个}部门。一是{7个}县和{3个}部门未设专户；二是有{11个}县未决算。 ⇒ whole-parts whole 9个 part 7个 + 11个 [no no]; whole-parts whole 12个 part 3个 [no no]
          共涉及{9项}转移支付。一是{7项}转移支付未下达。 ⇒ whole-parts whole 9项 part 7项 [no no]
          抽查{9户}企业的{360元}贷款发现，有{3户}{4个}项目的{210元}被挪用。 ⇒ whole-parts whole 9户 part 3户 [no no]; whole-parts whole 360元 part 210元 [no no]
          审计{9个}县{360元}资金发现，有{210元}被挪用。 ⇒ whole-parts whole 360元 part 210元 [no no]
          审计发现{9个}县违规。一是{12个}县未设专户。 ⇒
          审计厅对{9个}县通报。一是{12个}县未设专户。 ⇒
          拖欠工资，涉及{9个}县。二是{12个}县未设专户。 ⇒
          抽查{9个}县。\\n一是{12个}县未设专户。 ⇒
          抽查{9个}县。一是所辖{12个}乡镇未设专户。二是全市{12个}县未决算。 ⇒
          抽查{9个}县。一是{12个}县级单位未设专户。二是{15个}县直部门超编。 ⇒
          抽查{9户}企业，向{12户}企业虚开发票。 ⇒
          抽查{9户}企业，延伸调查{12户}企业，有{10户}企业虚开发票。 ⇒ whole-parts whole 12户 part 10户 [no no]
          抽查{9个}项目。{12个}项目如期完工。有{15个}项目落户。 ⇒
          检查{9所}学校的食堂。一是{12个}食堂台账不全。 ⇒
          调查{9人}发现，有{12个}项目未招标。 ⇒
          调查{9户}企业发现，有{12户}存在欠费。 ⇒ whole-parts whole 9户 part 12户 [no no]
          调查{9户}企业发现，有{12户}未登记商户。 ⇒
          调查{9户}企业的门店发现，有{12户}存在欠费。 ⇒
          调查{9个}县发现，管理松散，有{12个}未招标。 ⇒
          检查{9个}项目部，有{12个}项目未招标。 ⇒
          走访{9个}项目。一是{4个}项目停工；二是{12个}项目部无台账。 ⇒ whole-parts whole 9个 part 4个 [no no]
          走访{5个}市。一是{8个}市属医院超编；二是{4个}市超编。 ⇒ whole-parts whole 5个 part 4个 [no no]
          检查{4个}村，有{7个}村卫生室缺药。 ⇒
          检查{4家}银行，有{7家}银行卡机构未备案。 ⇒
          检查{4个}社区，有{7个}社区工作者未到岗。 ⇒
          检查{4个}社区，有{7个}社区无障碍坡道被占。 ⇒
          检查{4个}企业，有{7个}企业家有意见。 ⇒
          检查{4个}部门，有{7个}部门领导未签字。 ⇒
          检查{4个}部门，有{7个}部门的领导未签字。 ⇒
          检查{4个}村，有{7个}村和社区未公示。 ⇒
          检查{4所}小学，有{7所}小学教师未体检。 ⇒
          检查{4家}公司，有{7家}公司股东未出资。 ⇒
          检查{4个}系统，有{7个}系统漏洞未修补。 ⇒
          检查{4家}企业，有{2家}企业将货转给其他{7家}企业。 ⇒ whole-parts whole 4家 part 2家 [no no]
          检查{4家}企业，其他街道派员，有{7家}企业缺席。 ⇒
          检查{4个}问题，有{3个}问题已整改；举一反三，有{7个}问题未整改。 ⇒ whole-parts whole 4个 part 3个 [no no]
          审计收入{360元}发现，有{480元}债务。 ⇒
          审计注册资本{360元}发现，有{480元}未入账。 ⇒
          审计经费{360元}发现，有{480元}被挪用。 ⇒ whole-parts whole 360元 part 480元 [no no]
          审计经费{360元}发现，有{480元}借款未入账。 ⇒
          审计经费{360元}发现，有{480元}贷款未入账。 ⇒
          审计经费{360元}发现，有合同金额{480元}的采购未招标。 ⇒
          """)
  void whatWasFoundIsOfTheSample(String text, String expected) {
    Passage passage = Marked.passage(text.replace("\\n", "\n"));
    String shown = String.join("; ", Marked.shown(passage, new SampledReader(passage).read()));
    assertThat(shown).isEqualTo(expected == null ? "" : expected);
  }
}
