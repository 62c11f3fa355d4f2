function run() {
  let total = 0;
  let i = 0;
  while (i < 6000000) {
    if (i % 3 === 0) {
      total += i;
    } else {
      total -= 1;
    }
    i += 1;
  }
  return total;
}
