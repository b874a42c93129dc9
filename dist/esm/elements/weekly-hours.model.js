import { isOpen, nextChange, clockTime, hasSameClock } from '../domain/opening-hours.js';

const isWeekly = (schedule) => "byday" in schedule;
const changeOf = (weekly, { now, zone }) => {
  const at = nextChange(weekly, now);
  const serviceZone = weekly[0]?.timezone;
  const service = clockTime(at, serviceZone);
  if (!at || !service) return void 0;
  const readerZone = zone();
  const isSame = hasSameClock(at, serviceZone, readerZone) !== false;
  return { at, service, reader: isSame ? void 0 : clockTime(at, readerZone) };
};
const weeklyHoursModel = (schedules, environment) => {
  const weekly = schedules.filter(isWeekly);
  return { isOpen: isOpen(schedules, environment.now), change: changeOf(weekly, environment), weekly };
};

export { weeklyHoursModel };
