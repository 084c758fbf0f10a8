/** A table of numbers, a line a slot and a column a label; both grow as they are needed, and what was not set is 0. */
export type Table = {
  at: (slot: number, column: number) => number;
  line: (slot: number, columns: number) => Float32Array;
  /** Adds to each column of a slot's line. */
  add: (slot: number, values: Float32Array) => void;
  /** The lines' sum, each line times its slot's factor. */
  sum: (factors: Float32Array, columns: number) => Float32Array;
};

export const createTable = (): Table => {
  let cells = new Float32Array(0);
  let width = 0;

  const makeRoom = (slot: number, columns: number) => {
    if (columns > width) {
      const wider = roomFor(columns);
      cells = widened(cells, { from: width, to: wider });
      width = wider;
    }
    if ((slot + 1) * width > cells.length) cells = lengthened(cells, roomFor(slot + 1) * width);
  };
  const at = (slot: number, column: number) =>
    column >= 0 && column < width ? (cells[slot * width + column] ?? 0) : 0;

  return {
    at,
    line: (slot, columns) => Float32Array.from({ length: columns }, (_, column) => at(slot, column)),
    add: (slot, values) => {
      makeRoom(slot, values.length);
      const begin = slot * width;
      for (let column = 0; column < values.length; column++)
        cells[begin + column] = (cells[begin + column] ?? 0) + (values[column] ?? 0);
    },
    sum: (factors, columns) => {
      const sums = new Float32Array(columns);
      const used = Math.min(columns, width);
      const slots = width === 0 ? 0 : Math.min(factors.length, cells.length / width);
      for (let slot = 0; slot < slots; slot++) {
        const factor = factors[slot] ?? 0;
        if (factor === 0) continue;
        const begin = slot * width;
        for (let column = 0; column < used; column++)
          sums[column] = (sums[column] ?? 0) + factor * (cells[begin + column] ?? 0);
      }
      return sums;
    },
  };
};

const roomFor = (count: number): number => Math.ceil(count * 1.25) + 3;

const lengthened = (cells: Float32Array, length: number): Float32Array<ArrayBuffer> => {
  const longer = new Float32Array(length);
  longer.set(cells);
  return longer;
};

const widened = (
  cells: Float32Array,
  { from, to }: { from: number; to: number },
): Float32Array<ArrayBuffer> => {
  const lines = from === 0 ? 0 : cells.length / from;
  const wider = new Float32Array(lines * to);
  for (let line = 0; line < lines; line++)
    wider.set(cells.subarray(line * from, (line + 1) * from), line * to);
  return wider;
};
