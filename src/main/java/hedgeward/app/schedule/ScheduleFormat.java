package hedgeward.app.schedule;

/// A file form of the schedule, for programs rather than for eyes.
public interface ScheduleFormat {

    /// The file's content.
    byte[] bytes(Schedule schedule);

    /// The ending of its name, without a dot.
    String extension();
}
