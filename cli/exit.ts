/** How the command ends. */
export const exit = {
  fine: 0,
  /** Something is wrong with the documents, the tables or the output. */
  findings: 1,
  /** Something is wrong with the command line. */
  usage: 2,
  /** A file or the machine failed us, or we are wrong ourselves. */
  environment: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
