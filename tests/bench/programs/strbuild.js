function run() {
  let total = 0;
  let check = 0;
  for (let round = 0; round < 2800; round++) {
    let text = "";
    for (let i = 0; i < 250; i++) {
      text += "item-";
      text += String(i * round);
      text += ",";
    }
    const parts = [];
    for (let i = 0; i < 250; i++) {
      parts.push("<" + String(i + round) + ">");
    }
    const joined = parts.join("");
    total += text.length + joined.length;
    if (text.startsWith("item-0,item-" + String(round) + ",")) {
      check += 1;
    }
    if (joined.endsWith("<" + String(249 + round) + ">")) {
      check += 1;
    }
  }
  return total * 1000 + check;
}
