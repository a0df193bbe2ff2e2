package hedgeward.bench;

import hedgeward.app.schedule.DetailLevel;
import hedgeward.app.schedule.DrawUpSchedule;
import hedgeward.app.schedule.SampleSchedule;
import hedgeward.app.schedule.Schedule;
import hedgeward.app.schedule.SchedulePages;
import hedgeward.print.PaperFonts;
import hedgeward.print.PdfSchedule;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/// What a schedule of 200 visits costs from rows to PDF, beside the floor: the same pages, laid out
/// beforehand, drawn by the PDF library.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScheduleBenchmark {
    private static final int VISITS = 200;

    private final PaperFonts fonts = new PaperFonts();
    private final DrawUpSchedule drawUp = new DrawUpSchedule(fonts);
    private final PdfSchedule pdf = new PdfSchedule(fonts);
    private final Schedule schedule =
            SampleSchedule.schedule(DetailLevel.FULL, SampleSchedule.many(VISITS));
    private final SchedulePages laidOut = drawUp.pages(schedule);

    /// Layout and PDF.
    @Benchmark
    public byte[] scheduleToPdf() {
        return pdf.bytes(drawUp.pages(schedule));
    }

    /// Layout alone.
    @Benchmark
    public SchedulePages layout() {
        return drawUp.pages(schedule);
    }

    /// The floor.
    @Benchmark
    public byte[] floorOfDrawingAlone() {
        return pdf.bytes(laidOut);
    }
}
