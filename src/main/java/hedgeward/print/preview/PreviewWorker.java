package hedgeward.print.preview;

import hedgeward.domain.evidence.FileKind;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The process of its own: reads what is asked from its input, draws it, writes the colours to its
/// output and ends. Whatever goes wrong ends it with another code, and with no words.
public final class PreviewWorker {

    private PreviewWorker() {}

    /// Takes no arguments: nothing about a file stands in the list of processes.
    public static void main(String[] args) throws IOException {
        OutputStream answer = new FileOutputStream(FileDescriptor.out);
        System.setOut(silent());
        System.setErr(silent());
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        FileKind kind = FileKind.valueOf(in.readUTF());
        int page = in.readInt();
        Drawing drawing = Drawing.of(kind, in.readAllBytes(), page);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answer))) {
            drawing.write(out);
        }
    }

    /// What libraries have to say must not come between the colours.
    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
