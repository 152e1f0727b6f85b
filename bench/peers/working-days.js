// chinese-days adding 20 working days: node working-days.js FOLDER-WITH-NODE_MODULES
// Reads lines: "list" answers each day of the span with its result and then an empty line;
// a number N adds to the days in turn, N times, and answers "SECONDS CHECKSUM".
const { createRequire } = require("node:module");
const { createInterface } = require("node:readline");
const { findWorkday } = createRequire(process.argv[2] + "/")("chinese-days");

const days = [];
for (let day = Date.UTC(2023, 0, 1); day <= Date.UTC(2025, 10, 15); day += 86_400_000) days.push(new Date(day).toISOString().slice(0, 10));

createInterface({ input: process.stdin }).on("line", (line) => {
  if (line === "list") {
    console.log(days.map((day) => `${day} ${findWorkday(20, day)}`).join("\n") + "\n");
    return;
  }
  const count = Number(line);
  let checksum = 0;
  const start = process.hrtime.bigint();
  for (let i = 0; i < count; i++) checksum += findWorkday(20, days[i % days.length]).charCodeAt(9);
  console.log(`${Number(process.hrtime.bigint() - start) / 1e9} ${checksum}`);
});
