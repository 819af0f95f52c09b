<#ftl output_format="plainText">
<#macro item finding>
[${finding.severity.label}] ${finding.source.rule}
    ${finding.source.report}<#if finding.source.place != ""> · ${finding.source.place}</#if><#list finding.notes as note> · ${note}</#list>
</#macro>
<#macro full finding>
<@item finding/>
    ${finding.quote.before}${labels.open}${finding.quote.figure}${labels.close}${finding.quote.after}
    ${finding.proof.message}
<#if finding.proof.arithmetic != "">
    ${labels.arithmetic}  ${finding.proof.arithmetic}
</#if>
<#list finding.proof.guesses as guess>
    ${guess}
</#list>

</#macro>
<#macro short finding>
<@item finding/>
    ${finding.quote.figure} — ${finding.proof.message}

</#macro>
${head.title}

<#list head.facts as fact>
${fact.label}  ${fact.value}
</#list>

<#list summary.counts as count>${count.label} ${count.number}<#sep>  |  </#sep></#list>
<#if summary.nothing != "">
${summary.nothing}
</#if>
<#if summary.more != "">
${summary.more}
</#if>
${summary.tally}

<#list sections as section>
== ${section.title} ==
${section.hint}

<#list section.groups as group>
-- ${group.organisation} (${group.count})<#if group.responsible != "">  ${group.responsible}</#if>

<#list group.findings as finding><#if section.brief><@short finding/><#else><@full finding/></#if></#list>
</#list>
<#if section.rest != "">
${section.rest}

</#if>
</#list>
<#if troubles.problems?has_content || troubles.unassigned != "">
== ${troubles.title} ==
${troubles.hint}

<#list troubles.problems as problem>
* ${problem.where} — ${problem.what}
    ${problem.remedy}
</#list>
<#if troubles.rest != "">
${troubles.rest}
</#if>
<#if troubles.unassigned != "">
${troubles.unassigned}
</#if>

</#if>
--------
<#list labels.foot as line>
${line}
</#list>
