const MINUTE_MS = 6e4;
const DAY_MS = 1440 * MINUTE_MS;
const DAYS_AHEAD = 15;
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const formatters = /* @__PURE__ */ new Map();
function wallMs(instantMs, zone) {
  if (zone === void 0) return NaN;
  try {
    let formatter = formatters.get(zone);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric"
      });
      formatters.set(zone, formatter);
    }
    const parts = formatter.formatToParts(instantMs);
    const read = (type) => Number(parts.find((part) => part.type === type)?.value);
    return Date.UTC(read("year"), read("month") - 1, read("day"), read("hour") % 24, read("minute"));
  } catch {
    return NaN;
  }
}
function offsetMs(instantMs, zone) {
  return wallMs(instantMs, zone) - Math.floor(instantMs / MINUTE_MS) * MINUTE_MS;
}
function weekdayOf(wall) {
  return WEEKDAYS[new Date(wall).getUTCDay()];
}
function timeOfDayMs(time) {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE_MS;
}
function spansOf(schedule, nowMs) {
  if ("always" in schedule) return [{ startMs: -Infinity, endMs: Infinity }];
  if (!("byday" in schedule)) return void 0;
  const { timezone, byday } = schedule;
  const todayMs = Math.floor(wallMs(nowMs, timezone) / DAY_MS) * DAY_MS;
  const before = offsetMs(nowMs - 3 * DAY_MS, timezone);
  const after = offsetMs(nowMs + (DAYS_AHEAD + 3) * DAY_MS, timezone);
  if (Number.isNaN(todayMs + before + after)) return void 0;
  const toInstant = (wall) => {
    const early = wall - before;
    const late = wall - after;
    if (before === after || offsetMs(early, timezone) === before) return early;
    return offsetMs(late, timezone) === after ? late : early;
  };
  const opensMs = timeOfDayMs(schedule.opensAt);
  const closesMs = timeOfDayMs(schedule.closesAt);
  const spans = [];
  for (let day = -1; day <= DAYS_AHEAD; day += 1) {
    const dayMs = todayMs + day * DAY_MS;
    if (!byday.includes(weekdayOf(dayMs))) continue;
    const startMs = toInstant(dayMs + opensMs);
    const endMs = toInstant(dayMs + closesMs + (closesMs <= opensMs ? DAY_MS : 0));
    if (startMs < endMs) spans.push({ startMs, endMs });
  }
  return spans;
}
function isAlwaysOpen(schedules) {
  return schedules.some((schedule) => "always" in schedule);
}
function isOpen(schedules, now) {
  if (isAlwaysOpen(schedules)) return true;
  const nowMs = Number(now);
  const spans = schedules.map((schedule) => spansOf(schedule, nowMs));
  if (spans.some((list) => list?.some(({ startMs, endMs }) => startMs <= nowMs && nowMs < endMs)))
    return true;
  return spans.length === 0 || spans.includes(void 0) ? void 0 : false;
}
function nextChange(schedules, now) {
  const nowMs = Number(now);
  const spans = [];
  for (const schedule of schedules) {
    const more = spansOf(schedule, nowMs);
    if (!more) return void 0;
    spans.push(...more);
  }
  spans.sort((a, b) => a.startMs - b.startMs);
  let openUntilMs = nowMs;
  for (const { startMs, endMs } of spans) {
    if (startMs > openUntilMs) return new Date(openUntilMs > nowMs ? openUntilMs : startMs);
    openUntilMs = Math.max(openUntilMs, endMs);
  }
  return void 0;
}
function clockTime(instant, zone) {
  const wall = wallMs(Number(instant), zone);
  if (Number.isNaN(wall)) return void 0;
  const date = new Date(wall);
  return { weekday: weekdayOf(wall), hours: date.getUTCHours(), minutes: date.getUTCMinutes() };
}
function hasSameClock(instant, zoneA, zoneB) {
  const difference = wallMs(Number(instant), zoneA) - wallMs(Number(instant), zoneB);
  return Number.isNaN(difference) ? void 0 : difference === 0;
}

export { clockTime, hasSameClock, isAlwaysOpen, isOpen, nextChange };
