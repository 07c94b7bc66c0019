interface IconProps {
  readonly path: string;
}

/** A line icon on a grid of 20. */
export function Icon({ path }: IconProps) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="icon">
      <path d={path} />
    </svg>
  );
}

export const iconPaths = {
  undo: "M8 4 4 8l4 4M4.5 8H12a4 4 0 0 1 0 8h-2",
  redo: "m12 4 4 4-4 4M15.500 8H8a4 4 0 0 0 0 8h2",
  moon: "M15.500 12.200A6.500 6.500 0 0 1 7.800 4.500a6.500 6.500 0 1 0 7.700 7.700Z",
  sun: "M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7ZM10 2v1.500M10 16.500V18M18 10h-1.500M3.500 10H2M15.700 4.300l-1.100 1.100M5.400 14.600l-1.100 1.100M15.700 15.700l-1.100-1.100M5.400 5.400 4.300 4.300",
  close: "m5 5 10 10M15 5 5 15",
  newFile: "M5 3h6l4 4v10H5ZM11 3v4h4",
  open: "M3 15V5h5l1.500 2H16v2M3 15l2.500-6H18l-2.500 6Z",
  save: "M4 4h10l2 2v10H4ZM7 4v4h6V4M7 16v-5h6v5",
} as const;
