import { isAlwaysOpen } from '../domain/opening-hours.js';
import { weeklyHoursModel } from './weekly-hours.model.js';

const hoursModel = ({ schedules }, environment) => {
  const isAlways = isAlwaysOpen(schedules);
  const weekly = weeklyHoursModel(schedules, environment);
  return {
    ...weekly,
    isAlwaysOpen: isAlways,
    // Who never closes is open without a clock, too.
    isOpen: isAlways || weekly.isOpen,
    words: schedules.flatMap(
      (schedule) => "description" in schedule && schedule.description ? [environment.translate(schedule.description)] : []
    )
  };
};

export { hoursModel };
