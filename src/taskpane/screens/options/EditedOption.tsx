import { EditRegular } from "@fluentui/react-icons";
import { useNavigation } from "../../navigation/useNavigation";
import { Row } from "../../parts/Row";
import { Rows } from "../../parts/Rows";

interface EditedOptionProps {
  readonly screen: "rules" | "grid";
  readonly analysis: string;
  readonly option: string;
  readonly label: string;
  /** What is chosen, in a few words. */
  readonly summary: string;
}

/** An option too large for a line: what is chosen, and the way to its own screen. */
export function EditedOption({ screen, analysis, option, label, summary }: EditedOptionProps) {
  const { open } = useNavigation();
  return (
    <Rows label={label}>
      <Row
        id={`option-${option}`}
        icon={<EditRegular />}
        title={label}
        caption={summary}
        onClick={() => open(screen, `${analysis}/${option}`)}
      />
    </Rows>
  );
}
