/** The largest bodies that are read, in bytes; a larger one is refused before it is parsed. */
export const BODY_LIMITS = {
  /** An event holds 60,000 bytes; a command is refused later if its event would be larger. */
  command: 256 * 1024,
  import: 32 * 1024 * 1024,
} as const;
