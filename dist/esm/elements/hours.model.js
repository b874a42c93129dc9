import { isAlwaysOpen, isOpen, nextChange, clockTime, hasSameClock } from '../domain/opening-hours.js';

const isWeekly = (schedule) => "byday" in schedule;
const changeOf = (weekly, { now, zone }) => {
  const at = nextChange(weekly, now);
  const serviceZone = weekly[0]?.timezone;
  const service = clockTime(at, serviceZone);
  if (!at || !service) return void 0;
  const isSame = hasSameClock(at, serviceZone, zone) !== false;
  return { at, service, reader: isSame ? void 0 : clockTime(at, zone) };
};
const hoursModel = ({ schedules }, environment) => {
  const { now, translate } = environment;
  const weekly = schedules.filter(isWeekly);
  return {
    isAlwaysOpen: isAlwaysOpen(schedules),
    // Who never closes is open without a clock, too.
    isOpen: isAlwaysOpen(schedules) || now && isOpen(schedules, now),
    change: changeOf(weekly, environment),
    weekly,
    words: schedules.flatMap(
      (schedule) => "description" in schedule && schedule.description ? [translate(schedule.description)] : []
    )
  };
};

export { hoursModel };
