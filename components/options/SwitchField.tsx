/** On or off. */
export function SwitchField({ label, isOn, onChange }: SwitchFieldProps) {
  return (
    <label className="field-line">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}

type SwitchFieldProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void }
