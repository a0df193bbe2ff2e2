package hedgeward.boot;

import hedgeward.app.common.Ids;
import hedgeward.app.office.Holidays;

import java.time.Clock;

/// What everything stands on before any office is open.
public record Foundations(Clock clock, Ids ids, Holidays holidays) {}
