/** Drawn, not photographed: no language, either theme, any size. */
export function WelcomePicture({ scene }: { scene: WelcomeScene }) {
  return (
    <svg className="welcome-picture" viewBox="0 0 160 104" aria-hidden="true">
      <rect className="drawn-window" x="1" y="1" width="158" height="102" rx="5" />
      <path className="drawn-edge" d="M1 17H159" />
      <rect className="drawn-address" x="26" y="6" width="84" height="6" rx="3" />
      {scene === 'follow' ? <SidePanelScene /> : <PopupScene isJumping={scene === 'jump'} />}
    </svg>
  )
}

export type WelcomeScene = 'open' | 'jump' | 'follow'

function PopupScene({ isJumping }: { isJumping: boolean }) {
  return (
    <>
      <Lines kind="page" x={12} y={28} widths={isJumping ? NARROW_TEXT : WIDE_TEXT} />
      {isJumping && <rect className="drawn-highlight" x="9" y="55.5" width="66" height="9" rx="2" />}
      <circle className="drawn-button" cx="146" cy="9" r="4.5" />
      <rect className="drawn-panel" x="86" y="20" width="66" height="78" rx="3" />
      <Lines kind="title" x={94} y={30} widths={[42]} />
      <Lines kind="takeaway" x={94} y={43} widths={[50, 38]} />
      {isJumping && <rect className="drawn-highlight" x="90.5" y="57.5" width="57" height="17" rx="2" />}
      <Lines kind="takeaway" x={94} y={62} widths={[50, 44]} />
      <Lines kind="takeaway" x={94} y={81} widths={[48, 30]} />
      {isJumping && <path className="drawn-arrow" d="M88 60H78.5M81.5 57L78.5 60L81.5 63" />}
    </>
  )
}

function SidePanelScene() {
  return (
    <>
      <Lines kind="page" x={14} y={28} widths={[76, 80, 70, 80, 78, 60, 76, 80, 52]} />
      <rect className="drawn-place" x="7" y="58" width="1.8" height="28" />
      <path className="drawn-edge" d="M104 17V103" />
      <Lines kind="title" x={112} y={30} widths={[34]} />
      <Lines kind="takeaway" x={116} y={44} widths={[30]} />
      <rect className="drawn-highlight" x="109" y="50.5" width="45" height="9" rx="2" />
      <rect className="drawn-place" x="109" y="50.5" width="1.8" height="9" />
      <Lines kind="takeaway" x={116} y={55} widths={[32]} />
      <Lines kind="takeaway" x={116} y={66} widths={[26]} />
      <Lines kind="takeaway" x={116} y={77} widths={[31]} />
    </>
  )
}

/** Widths of lines, in units of the picture. */
const NARROW_TEXT = [58, 62, 54, 62, 60, 58, 62, 50, 34]
const WIDE_TEXT = [96, 118, 108, 118, 112, 118, 100, 110, 60]
const LINE_STEP = 8

/** From top to bottom. */
function Lines({ kind, x, y, widths }: LinesProps) {
  const path = widths.map((width, line) => `M${x} ${y + line * LINE_STEP}h${width}`).join('')
  return <path className={`drawn-${kind}`} d={path} />
}

type LinesProps = { kind: 'page' | 'title' | 'takeaway'; x: number; y: number; widths: number[] }
