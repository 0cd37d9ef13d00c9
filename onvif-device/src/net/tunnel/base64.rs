//! Base64 (RFC 4648, 4) as it comes in a tunnel: cut anywhere, with line breaks, and with padding wherever a message ends, because clients encode each message
//! by itself.

/// Decodes piece by piece.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    /// Bits of an incomplete group.
    bits: u32,
    /// Digits of it.
    digits: u8,
    /// Padding of it.
    padding: u8,
}

/// What came is no Base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotBase64;

impl Decoder {
    /// The octets that are complete after another piece.
    pub(super) fn decode(&mut self, piece: &[u8]) -> Result<Vec<u8>, NotBase64> {
        let mut octets = Vec::with_capacity(piece.len() / 4 * 3 + 3);
        for &letter in piece {
            let value = match letter {
                b'A'..=b'Z' => letter - b'A',
                b'a'..=b'z' => letter - b'a' + 26,
                b'0'..=b'9' => letter - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                b'=' => {
                    self.padding += 1;
                    if self.digits < 2 || self.digits + self.padding > 4 {
                        return Err(NotBase64);
                    }
                    if self.digits + self.padding == 4 {
                        self.finish(&mut octets);
                    }
                    continue;
                }
                b' ' | b'\t' | b'\r' | b'\n' => continue,
                _ => return Err(NotBase64),
            };
            if self.padding > 0 {
                return Err(NotBase64);
            }
            self.bits = self.bits << 6 | u32::from(value);
            self.digits += 1;
            if self.digits == 4 {
                self.finish(&mut octets);
            }
        }
        Ok(octets)
    }

    /// Ends a group of two to four digits.
    fn finish(&mut self, octets: &mut Vec<u8>) {
        let [_, a, b, c] = (self.bits << (6 * (4 - u32::from(self.digits)))).to_be_bytes();
        let count = usize::from(self.digits).saturating_sub(1);
        octets.extend([a, b, c].into_iter().take(count));
        *self = Decoder::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_that_are_padded_one_by_one() {
        // "OPTIONS", "a", "ab", "abc", one behind the other.
        let text = b"T1BUSU9OUw==YQ==YWI=YWJj";
        for cut in 0..text.len() {
            let mut decoder = Decoder::default();
            let mut all = decoder.decode(&text[..cut]).unwrap();
            all.extend(decoder.decode(&text[cut..]).unwrap());
            assert_eq!(all, b"OPTIONSaababc", "cut at {cut}");
        }
        assert_eq!(
            Decoder::default().decode(b"+/\r\n+ /").unwrap(),
            [0xFB, 0xFF, 0xBF]
        );
    }

    #[test]
    fn what_is_no_base64() {
        for text in ["T1BU!", "=", "T=", "T1=U", "T1B==", "T1BU=", "OPTIONS * RTSP/1.0"] {
            assert_eq!(
                Decoder::default().decode(text.as_bytes()),
                Err(NotBase64),
                "{text}"
            );
        }
    }
}
