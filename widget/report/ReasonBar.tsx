// One bar, left or right of the line that is France; its length and side say what its figure says.

interface Props {
  /** Difference of shares with France. */
  readonly difference: number;
  /** Difference that half the picture stands for. */
  readonly span: number;
}

export function ReasonBar({ difference, span }: Props) {
  const width = (Math.abs(difference) / span) * 47;
  const start = difference < 0 ? 50 - width : 50;
  return (
    <span class="dn-reason-bar">
      <svg aria-hidden="true" width="100%" height="100%">
        <rect
          class={difference < 0 ? 'dn-fill-less' : 'dn-fill-more'}
          x={`${start.toFixed(2)}%`}
          width={`${width.toFixed(2)}%`}
          y="50%"
          height="18"
          transform="translate(0 -9)"
        />
      </svg>
    </span>
  );
}
