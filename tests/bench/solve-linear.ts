/** Solves A·x = b for a symmetric positive definite A, row by row (Cholesky). */
export function solveLinear(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const lower = new Float64Array(size * size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] ?? 0
      for (let k = 0; k < column; k += 1) sum -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0)
      lower[row * size + column] = row === column ? Math.sqrt(sum) : sum / (lower[column * size + column] ?? 1)
    }
  }
  return solveBackward(lower, solveForward(lower, right))
}

function solveForward(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const solution = new Float64Array(size)
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? 0
    for (let k = 0; k < row; k += 1) sum -= (lower[row * size + k] ?? 0) * (solution[k] ?? 0)
    solution[row] = sum / (lower[row * size + row] ?? 1)
  }
  return solution
}

function solveBackward(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const solution = new Float64Array(size)
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0
    for (let k = row + 1; k < size; k += 1) sum -= (lower[k * size + row] ?? 0) * (solution[k] ?? 0)
    solution[row] = sum / (lower[row * size + row] ?? 1)
  }
  return solution
}
