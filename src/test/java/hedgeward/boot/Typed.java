package hedgeward.boot;

import hedgeward.cli.Terminal;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What came of a command typed in a test, through the wiring of the product.
record Typed(int code, String out, String err) {

    static Typed hedgeward(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        int code = new Wiring("1.2.3").commandLine(terminal).run(arguments);
        return new Typed(code, out.toString(), err.toString());
    }
}
