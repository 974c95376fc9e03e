/** A figure, or words that begin with one, says at a glance that it rests on rounded numbers: “≈ 12,300”. */
export function approximate(figure: string, isRounded: boolean): string {
  return isRounded ? `≈\u202f${figure}` : figure;
}
