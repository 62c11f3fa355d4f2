function run() {
  const limit = 2000000;
  const composite = new Array(limit + 1).fill(false);
  let count = 0;
  let total = 0;
  for (let n = 2; n <= limit; n++) {
    if (!composite[n]) {
      count += 1;
      total += n;
      for (let multiple = n * n; multiple <= limit; multiple += n) {
        composite[multiple] = true;
      }
    }
  }
  return total * 10 + count % 10;
}
