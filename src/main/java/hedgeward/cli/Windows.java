package hedgeward.cli;

import java.nio.file.Path;

/// The client, for the commands that show it. A process can show it once.
public interface Windows {

    /// Opens the client and returns when it is closed.
    ExitCode open();

    /// Opens the client on a throw-away training office; without a display runs the tour instead
    /// and says where its pictures are.
    ExitCode demo();

    /// Drives the real windows over a training office without a display and leaves a picture of
    /// each in the folder, and the printed schedule.
    ExitCode tour(Path folder);
}
