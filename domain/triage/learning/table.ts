/** A table of numbers, a line an example's slot and a column a label; both grow as they are needed. */
export type Table = {
  at: (slot: number, column: number) => number;
  /** Adds to each column of a slot's line. */
  add: (slot: number, values: Float32Array) => void;
  clear: (slot: number) => void;
  /** The lines' sum, each line times its slot's factor. */
  sum: (factors: Float32Array, columns: number) => Float32Array;
};

export const createTable = (): Table => {
  let cells = new Float32Array(0);
  let width = 0;

  const makeRoom = (slot: number, columns: number) => {
    if (columns > width) {
      const wider = roomFor(columns);
      cells = widened(cells, width, wider);
      width = wider;
    }
    if ((slot + 1) * width > cells.length) cells = copied(cells, roomFor(slot + 1) * width);
  };

  return {
    at: (slot, column) => (column < width ? (cells[slot * width + column] ?? 0) : 0),
    add: (slot, values) => {
      makeRoom(slot, values.length);
      const line = cells.subarray(slot * width, (slot + 1) * width);
      values.forEach((value, column) => {
        line[column] = (line[column] ?? 0) + value;
      });
    },
    clear: (slot) => {
      cells.fill(0, slot * width, (slot + 1) * width);
    },
    sum: (factors, columns) => {
      const sums = new Float32Array(columns);
      const used = Math.min(columns, width);
      for (let slot = 0; slot < factors.length; slot++) {
        const factor = factors[slot] ?? 0;
        const line = slot * width;
        if (factor === 0 || line >= cells.length) continue;
        for (let column = 0; column < used; column++)
          sums[column] = (sums[column] ?? 0) + factor * (cells[line + column] ?? 0);
      }
      return sums;
    },
  };
};

const roomFor = (count: number): number => Math.ceil(count * 1.25) + 3;

const copied = (cells: Float32Array, length: number): Float32Array<ArrayBuffer> => {
  const larger = new Float32Array(length);
  larger.set(cells);
  return larger;
};

const widened = (cells: Float32Array, from: number, to: number): Float32Array<ArrayBuffer> => {
  const lines = from === 0 ? 0 : cells.length / from;
  const wider = new Float32Array(lines * to);
  for (let line = 0; line < lines; line++)
    wider.set(cells.subarray(line * from, (line + 1) * from), line * to);
  return wider;
};
