/// Makes a training office: people who are invented and look invented, with lawful facts over three
/// years and every kind of work a shift meets. The same seed gives the same office. Start with
/// [hedgeward.exchange.demo.DemoRegister].
@NullMarked
package hedgeward.exchange.demo;

import org.jspecify.annotations.NullMarked;
