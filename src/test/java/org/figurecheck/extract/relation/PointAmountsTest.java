package org.figurecheck.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts announced, and the points that tell what became of them. */
class PointAmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '`',
      textBlock =
          """
          违规用款{96元}。一是{3个}单位虚列支出{41元}。二是{2个}单位将专款{55元}出借。 ⇒ whole-parts whole 96元 part 41元 + 55元 [likely yes]
          虚报产值套取补助{96元}：一是{3个}镇虚报{41元}，其中{20元}已退回；二是重复申报，多领{50元}。 ⇒ whole-parts whole 96元 part 41元 + 50元 [likely yes]
          发现问题金额共{96元}：一是虚列{41元}。二是少征{55元}。 ⇒ whole-parts whole 96元 part 41元 + 55元 [likely yes]
          错列科目{96元}。主要有{2笔}业务：一是将{41元}错列入基金；二是将{55元}错列入利息。 ⇒ whole-parts whole 96元 part 41元 + 55元 [likely yes]
          错列科目{96元}。主要表现在：一是将{41元}错列入基金；二是将{52元}错列入利息。 ⇒ whole-parts whole 96元 part 41元 + 52元 [no yes]
          抽查{360元}资金，发现违规{96元}。\\n一是应征{90元}，实际征收{49元}，少征{41元}。\\n二是{70元}资金中，有{55元}闲置。 ⇒ whole-parts whole 96元 part 41元 + 55元 [likely yes]
          投入资金{96元}。一是投入{41元}修缮校舍；二是投入{55元}购置校车。 ⇒ whole-parts whole 96元 part 41元 + 55元 [likely likely]
          审计查出违规金额{96元}。一是虚报套取{41元}。二是超标准发放{65元}。 ⇒ whole-parts whole 96元 part 41元 + 65元 [unknown yes]
          欠缴费用{96元}。一是{2家}企业欠缴{41元}。二是{3家}公司欠缴{55元}。三是多收费用{31元}。 ⇒ whole-parts whole 96元 part 41元 + 55元 [likely yes]
          欠缴费用{96元}。一是{2家}企业欠缴{41元}。二是审计期间已追缴欠缴费用{71元}。 ⇒
          发放贷款{96元}。一是发放小微企业贷款{71元}。二是发放涉农贷款{45元}。 ⇒
          安排预算{96元}。一是安排教育支出{41元}；二是安排卫生支出{75元}（含上述支出）。 ⇒
          拨付资金{96元}。一是拨付奖补资金{41元}。二是联合银行拨付贴息贷款{155元}。 ⇒
          拨付资金{96元}。一是拨付奖补资金{41元}。二是拨付救灾资金{55元}。 ⇒ whole-parts whole 96元 part 41元 + 55元 [likely likely]
          违规收费{96元}。一是{2个}协会违规收费{41元}。二是{3个}中心违规减免收费{155元}。 ⇒
          违规收费{96元}。一是{2个}协会违规收费{41元}。二是{3个}中心超标准收费{65元}。 ⇒ whole-parts whole 96元 part 41元 + 65元 [unknown yes]
          发放补助{96元}。一是发放{41元}给农户；二是计划发放{155元}给企业。 ⇒
          违规占用林地{96亩}。一是未批先建，占用{41亩}。二是超范围占用{65亩}。 ⇒ whole-parts whole 96亩 part 41亩 + 65亩 [unknown yes]
          多申领经费{96元}。一是重复申领{41元}。二是制度不全。三是虚报人数多领{15元}。 ⇒ whole-parts whole 96元 part 41元 + 15元 [no yes]
          违规发放津贴{96元}。一是超标准发放{41元}。二是为兼职人员列支{55元}。 ⇒ whole-parts whole 96元 part 41元 + 55元 [likely likely]
          完成投资{96元}。一是产业园开工，总投资{500元}；二是签约{180元}。 ⇒
          投入资金{96元}。一是争取{41元}修缮校舍；二是筹集{155元}购置校车。 ⇒
          投入资金{96元}。一是修路，计划投入{410元}；二是投入{55元}购置校车。 ⇒
          清理欠款{96元}。一是{2个}单位还款{410元}。二是约谈{3个}单位，涉及欠款{55元}。 ⇒
          资金闲置{96元}。一是项目未开工。二是拨付不及时。 ⇒
          资金闲置{96元}。一是{2个}项目闲置{55元}，{1个}项目闲置{25元}。二是滞留专款{41元}。 ⇒ whole-parts whole 96元 part 55元 + 41元 [no likely]
          收费不规范，共收{96元}，违规使用{50元}。一是{2所}学校违规收费{41元}，虚列{30元}。二是闲置{81元}。 ⇒
          违规用款{96元}。各单位立即整改，完善制度，堵塞漏洞，落实责任，建立长效机制。一是追缴{410元}。二是追责{55元}。 ⇒
          违规用款{96元}。一是虚列支出：一是办公费{41元}；二是差旅费{65元}。 ⇒
          违规用款{96元}，之一是虚列{41元}，之二是套取{155元}。 ⇒
          """)
  void pointsTellThePartsOfAnAmount(String text, String expected) {
    Passage passage = Marked.passage(text.replace("\\n", "\n"));
    String shown =
        String.join("; ", Marked.shown(passage, new PointAmounts(passage).read(Set.of())));
    assertThat(shown).isEqualTo(expected == null ? "" : expected);
  }
}
