//! G.726: adaptive differential pulse code modulation of speech at 16, 24, 32 and 40 kbit/s, 8 kHz (ITU-T G.726). The names of its quantities are those of the recommendation.

use bytes::Bytes;

/// What differs from rate to rate. Codes of negative numbers are those of positive ones with all bits turned around, so there is one entry for both.
struct Rate {
    /// Bits of a code.
    bits: u32,
    /// Where one step of the quantizer ends and the next begins, as logarithms with 7 bits behind the point.
    decisions: &'static [i32],
    /// The logarithms that stand for the steps.
    levels: &'static [i32],
    /// W(I): how the scale factor is moved by a step.
    scale: &'static [i32],
    /// F(I): how much a step speaks for a signal that changes.
    speed: &'static [i32],
    /// How slowly the coefficients of the zeros are forgotten, as a power of two.
    leak: u32,
}

/// Less than any logarithm: the difference that it stands for is nought.
const NOUGHT: i32 = -2048;

const RATES: [Rate; 4] = [
    Rate {
        bits: 2,
        decisions: &[261],
        levels: &[116, 365],
        scale: &[-22, 439],
        speed: &[0, 7],
        leak: 8,
    },
    Rate {
        bits: 3,
        decisions: &[8, 218, 331],
        levels: &[NOUGHT, 135, 273, 373],
        scale: &[-4, 30, 137, 582],
        speed: &[0, 1, 2, 7],
        leak: 8,
    },
    Rate {
        bits: 4,
        decisions: &[-124, 80, 178, 246, 300, 349, 400],
        levels: &[NOUGHT, 4, 135, 213, 273, 323, 373, 425],
        scale: &[-12, 18, 41, 64, 112, 198, 355, 1122],
        speed: &[0, 0, 0, 1, 1, 1, 3, 7],
        leak: 8,
    },
    Rate {
        bits: 5,
        decisions: &[
            -122, -16, 68, 139, 198, 250, 298, 339, 378, 413, 445, 475, 502, 528, 553,
        ],
        levels: &[
            NOUGHT, -66, 28, 104, 169, 224, 274, 318, 358, 395, 429, 459, 488, 514, 539, 566,
        ],
        scale: &[
            14, 14, 24, 39, 40, 41, 58, 100, 141, 179, 219, 280, 358, 440, 529, 696,
        ],
        speed: &[0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6, 6],
        leak: 9,
    },
];

/// Bit rates in kbit/s.
pub(super) const BITRATES: [u32; 4] = [16, 24, 32, 40];

fn rate(kbps: u32) -> Option<&'static Rate> {
    RATES.iter().find(|rate| rate.bits * 8 == kbps)
}

/// Makes codes of samples.
pub(super) struct Encoder(State);

impl Encoder {
    /// An encoder of so many kbit/s; `None` for a bit rate that G.726 does not have.
    pub(super) fn new(kbps: u32) -> Option<Encoder> {
        rate(kbps).map(|rate| Encoder(State::new(rate)))
    }

    /// The codes of samples, each begun octet filled up with zeros. The first code is in the least significant bits (RFC 3551, section 4.5.4).
    pub(super) fn encode(&mut self, samples: &[i16]) -> Bytes {
        let bits = self.0.rate.bits;
        let mut octets = Vec::with_capacity((samples.len() * bits as usize).div_ceil(8));
        let (mut pending, mut count) = (0, 0);
        for sample in samples {
            pending |= self.0.encode(*sample) << count;
            count += bits;
            if count >= 8 {
                octets.push(pending as u8);
                pending >>= 8;
                count -= 8;
            }
        }
        if count > 0 {
            octets.push(pending as u8);
        }
        octets.into()
    }
}

/// Makes samples of codes.
pub(super) struct Decoder(State);

impl Decoder {
    /// A decoder of so many kbit/s; `None` for a bit rate that G.726 does not have.
    pub(super) fn new(kbps: u32) -> Option<Decoder> {
        rate(kbps).map(|rate| Decoder(State::new(rate)))
    }

    /// The samples of a packet. Bits at its end that are no whole code are left out.
    pub(super) fn decode(&mut self, octets: &[u8]) -> Vec<i16> {
        let bits = self.0.rate.bits;
        let mut samples = Vec::with_capacity(octets.len() * 8 / bits as usize);
        let (mut pending, mut count) = (0, 0);
        for octet in octets {
            pending |= u32::from(*octet) << count;
            count += 8;
            while count >= bits {
                samples.push(self.0.decode(pending & ((1 << bits) - 1)));
                pending >>= bits;
                count -= bits;
            }
        }
        samples
    }
}

impl std::fmt::Debug for Decoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Decoder")
            .field("bits", &self.0.rate.bits)
            .finish()
    }
}

/// A number with an exponent of 4 bits, a mantissa of 6, and a sign, which nought has as well.
#[derive(Clone, Copy)]
struct Float {
    negative: bool,
    exponent: u32,
    mantissa: i32,
}

impl Float {
    const NOUGHT: Float = Float {
        negative: false,
        exponent: 0,
        mantissa: 32,
    };

    fn new(negative: bool, magnitude: i32) -> Float {
        let exponent = length(magnitude);
        Float {
            negative,
            exponent,
            mantissa: if magnitude == 0 {
                32
            } else {
                magnitude << 6 >> exponent
            },
        }
    }

    /// FMULT: the product with a coefficient.
    fn times(self, coefficient: i32) -> i32 {
        let an = coefficient >> 2;
        let other = Float::new(an < 0, if an < 0 { -an & 0x1FFF } else { an });
        let mantissa = (self.mantissa * other.mantissa + 48) >> 4;
        // Both exponents count from different places.
        let exponent = self.exponent + other.exponent;
        let magnitude = match exponent.checked_sub(19) {
            None => mantissa >> (19 - exponent),
            Some(left) => mantissa << left & 0x7FFF,
        };
        if self.negative == other.negative {
            magnitude
        } else {
            -magnitude
        }
    }
}

/// The bits of a number that is not negative, without the zeros before them.
fn length(number: i32) -> u32 {
    i32::BITS - number.leading_zeros()
}

/// As numbers of 16 bits go round.
fn wrapped(number: i32) -> i32 {
    i32::from(number as i16)
}

/// What encoder and decoder know of what was said.
struct State {
    rate: &'static Rate,
    /// Coefficients of the two poles, A1 and A2.
    poles: [i32; 2],
    /// Coefficients of the six zeros, B1 to B6.
    zeros: [i32; 6],
    /// The last reconstructed signals, SR, the latest first.
    signals: [Float; 2],
    /// The last quantized differences, DQ, the latest first.
    differences: [Float; 6],
    /// Whether the last sums of difference and zeros were negative, PK1 and PK2.
    signs: [bool; 2],
    /// YU and YL: the fast and the slow scale factor.
    fast: i32,
    slow: i32,
    /// DMS and DML: means of F(I) over short and long.
    short: i32,
    long: i32,
    /// AP: which of both scale factors counts.
    control: i32,
    /// TD: there is a tone, as modems make.
    tone: bool,
    /// Rounds where ffmpeg does, to be compared with it.
    #[cfg(test)]
    like_ffmpeg: bool,
}

/// What is foreseen of the next sample.
struct Prediction {
    /// SEZ: by the zeros alone.
    zeros: i32,
    /// SE: by zeros and poles.
    signal: i32,
    /// Y: the scale factor.
    scale: i32,
}

impl State {
    fn new(rate: &'static Rate) -> State {
        State {
            rate,
            poles: [0; 2],
            zeros: [0; 6],
            signals: [Float::NOUGHT; 2],
            differences: [Float::NOUGHT; 6],
            signs: [false; 2],
            fast: 544,
            slow: 34_816,
            short: 0,
            long: 0,
            control: 0,
            tone: false,
            #[cfg(test)]
            like_ffmpeg: false,
        }
    }

    fn encode(&mut self, sample: i16) -> u32 {
        let ahead = self.predict();
        // The quantizer has 14 bits.
        let code = self.quantize(i32::from(sample) / 4 - ahead.signal, ahead.scale);
        self.adapt(code, &ahead);
        code
    }

    fn decode(&mut self, code: u32) -> i16 {
        let ahead = self.predict();
        let signal = self.adapt(code, &ahead) * 4;
        signal.clamp(i16::MIN.into(), i16::MAX.into()) as i16
    }

    fn predict(&self) -> Prediction {
        let sum = |signals: &[Float], coefficients: &[i32]| -> i32 {
            let pairs = signals.iter().zip(coefficients);
            pairs
                .map(|(signal, coefficient)| signal.times(*coefficient))
                .sum()
        };
        let zeros = wrapped(sum(&self.differences, &self.zeros));
        let signal = wrapped(zeros + sum(&self.signals, &self.poles));
        Prediction {
            zeros: zeros >> 1,
            signal: signal >> 1,
            scale: self.scale(),
        }
    }

    /// MIX: both scale factors, as the speed control has it.
    fn scale(&self) -> i32 {
        let slow = self.slow >> 6;
        if self.control >= 256 {
            return self.fast;
        }
        let (apart, weight) = (self.fast - slow, self.control >> 2);
        // What it shifts has the fractions of the slow factor as well.
        #[cfg(test)]
        if self.like_ffmpeg {
            return (self.slow + apart * weight) >> 6;
        }
        // Towards zero, as numbers with a sign of their own are shifted.
        slow + apart * weight / 64
    }

    /// The code of a difference.
    fn quantize(&self, difference: i32, scale: i32) -> u32 {
        let magnitude = difference.abs() & 0x7FFF;
        // A logarithm: the exponent, and the mantissa for what follows it.
        let exponent = length(magnitude >> 1);
        let logarithm = (exponent as i32) << 7 | (magnitude << 7 >> exponent & 0x7F);
        let scaled = logarithm - (scale >> 2);
        let step = self
            .rate
            .decisions
            .partition_point(|decision| *decision <= scaled) as u32;
        let ones = (1 << self.rate.bits) - 1;
        // Only with 2 bits a code of zeros is one that may be sent.
        if difference < 0 || (step == 0 && self.rate.bits > 2) {
            ones - step
        } else {
            step
        }
    }

    /// Learns from a code, and gives the signal that it stands for.
    fn adapt(&mut self, code: u32, ahead: &Prediction) -> i32 {
        let rate = self.rate;
        let negative = code >> (rate.bits - 1) == 1;
        let step = if negative {
            !code & ((1 << rate.bits) - 1)
        } else {
            code
        } as usize;
        let of = |table: &[i32]| table.get(step).copied().unwrap_or(0);

        let logarithm = of(rate.levels) + (ahead.scale >> 2);
        let magnitude = if logarithm < 0 {
            0
        } else {
            let mantissa = 128 + (logarithm & 127);
            mantissa << 7 >> (14 - (logarithm >> 7 & 15))
        };
        let difference = if negative { -magnitude } else { magnitude };
        let signal = wrapped(ahead.signal + difference);
        let jump = self.is_jump(magnitude);

        // The quantizer.
        self.fast = (ahead.scale + (((of(rate.scale) << 5) - ahead.scale) >> 5)).clamp(544, 5120);
        self.slow += self.fast + (-self.slow >> 6);

        // The predictor.
        if jump {
            (self.poles, self.zeros) = ([0; 2], [0; 6]);
        } else {
            self.move_zeros(negative, magnitude);
        }
        let sum = wrapped(difference + ahead.zeros);
        if !jump {
            self.move_poles(sum);
        }
        self.differences.rotate_right(1);
        self.differences[0] = Float::new(negative, magnitude);
        self.signals[1] = self.signals[0];
        // The only number of 16 bits without a counterpart counts as nought.
        self.signals[0] = Float::new(signal < 0, signal.abs() & 0x7FFF);
        self.signs = [sum < 0, self.signs[0]];
        self.tone = !jump && self.poles[1] < -11_776;

        // The speed control.
        let speed = of(rate.speed) << 9;
        self.short += (speed - self.short) >> 5;
        self.long += ((speed << 2) - self.long) >> 7;
        let changing =
            ahead.scale < 1536 || self.tone || ((self.short << 2) - self.long).abs() >= self.long >> 3;
        self.control = match changing {
            _ if jump => 256,
            true => self.control + ((512 - self.control) >> 4),
            false => self.control + (-self.control >> 4),
        };
        signal
    }

    /// TRANS: whether a modem has changed its tone.
    fn is_jump(&self, magnitude: i32) -> bool {
        let (whole, part) = (self.slow >> 15, self.slow >> 10 & 31);
        let threshold = if whole > 9 { 31 << 10 } else { (32 + part) << whole };
        self.tone && magnitude > (threshold + (threshold >> 1)) >> 1
    }

    /// UPB: the coefficients of the zeros.
    fn move_zeros(&mut self, negative: bool, magnitude: i32) {
        for (zero, difference) in self.zeros.iter_mut().zip(&self.differences) {
            *zero -= *zero >> self.rate.leak;
            *zero += match magnitude {
                0 => 0,
                _ if negative == difference.negative => 128,
                _ => -128,
            };
        }
    }

    /// UPA1 and UPA2: the coefficients of the poles, kept where the filter is stable.
    fn move_poles(&mut self, sum: i32) {
        let [first, second] = &mut self.poles;
        let [same, before] = self.signs.map(|sign| sign == (sum < 0));
        *second -= *second >> 7;
        if sum != 0 {
            let part = if same { -*first } else { *first };
            *second += match part {
                ..-8191 => -256,
                8192.. => 255,
                _ => part >> 5,
            };
            *second += if before { 128 } else { -128 };
        }
        *second = (*second).clamp(-12_288, 12_288);
        *first -= *first >> 8;
        if sum != 0 {
            *first += if same { 192 } else { -192 };
        }
        let most = 15_360 - *second;
        *first = (*first).clamp(-most, most);
    }
}

#[cfg(test)]
pub(super) mod tests;
