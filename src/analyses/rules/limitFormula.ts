import { aroundLimit, dayWords, limitMarks, minus, type LimitStyle } from "../../i18n/limitText";
import type { RuleMetric } from "../../portfolio/segmentation/rules/customerRule";
import { ruleMetricUnits } from "../../portfolio/segmentation/rules/ruleMetricUnits";
import { textInFormula } from "../shared/textInFormula";

/**
 * The native expression that gives the text of a limit for the value of a cell, as `limitText` does. It writes the marks itself: what TEXT and FIXED do
 * with them depends on the language of Excel, not on that of the sheet.
 */
export function limitFormula(style: LimitStyle, metric: RuleMetric, cell: string): string {
  const unit = ruleMetricUnits[metric];
  const { thousands, decimal } = limitMarks[style.language];
  const [before, after] = aroundLimit(style, unit);
  const size = unit === "percent" ? `ABS(ROUND(100*${cell},2))` : `ABS(ROUND(${cell},2))`;
  const whole = `INT(${size})`;
  const three = (part: string): string => `${textInFormula(thousands)}&TEXT(MOD(${part},1000),"000")`;
  const grouped = `IF(${size}<1000,${whole}&"",IF(${size}<1000000,INT(${size}/1000)&${three(whole)},INT(${size}/1000000)&${three(`INT(${size}/1000)`)}&${three(whole)}))`;
  const hundredths = `ROUND(100*(${size}-${whole}),0)`;
  const decimals = `IF(${hundredths}=0,"",${textInFormula(decimal)}&IF(MOD(${hundredths},10)=0,${hundredths}/10&"",TEXT(${hundredths},"00")))`;
  const [oneDay, days] = dayWords(style.language);
  const isOne = style.language === "fr" ? `${size}<2` : `${size}=1`;
  const ending =
    unit === "days" ? `IF(${isOne},${textInFormula(oneDay)},${textInFormula(days)})` : textInFormula(after);
  return `IF(${cell}<0,${textInFormula(minus)},"")&${textInFormula(before)}&${grouped}&${decimals}&${ending}`;
}
