//! The derived password: what a user who has one password for all devices logs in with at one of them.
//!
//! Earlier releases of ONVIF Core defined it ("Password derivation", section 5.12.2.1, to which `devicemgmt.wsdl` still refers); release 26.06 leaves it out of
//! its scope. A device to which such a password was given knows nothing of the user's own, nor of the passwords of other devices.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac as _};
use sha1::Sha1;

use super::Secret;

/// What is signed together with the address of the device.
const PURPOSE: &[u8] = b"ONVIF password";

/// The password of `user` at the device whose endpoint reference is `urn:uuid:` and this UUID, made of the password that he has himself: the HMAC-SHA-1 of the 16
/// octets of the UUID and the words `ONVIF password`, with name and password together as the key, in base64.
pub fn derived_password(user: &str, password: &Secret, endpoint: &[u8; 16]) -> Secret {
    let key = zeroize::Zeroizing::new([user.as_bytes(), password.expose().as_bytes()].concat());
    // HMAC takes keys of any length.
    let Ok(mac) = Hmac::<Sha1>::new_from_slice(&key) else {
        return Secret::new("");
    };
    let made = mac.chain_update(endpoint).chain_update(PURPOSE).finalize();
    Secret::new(STANDARD.encode(made.into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDPOINT: [u8; 16] = [
        0xf8, 0x1d, 0x4f, 0xae, 0x7d, 0xec, 0x11, 0xd0, 0xa7, 0x65, 0x00, 0xa0, 0xc9, 0x1e, 0x6b, 0xf6,
    ];

    /// Name, password and address of the example in Core. The expected text was made with the HMAC of another implementation.
    #[test]
    fn the_example_of_core() {
        let made = derived_password("user", &"VRxuNzpqrX".into(), &ENDPOINT);
        assert_eq!(made.expose(), "FuXFqU3eipdt1y9VeF/C0GvaU0o=");
    }

    #[test]
    fn another_device_has_another_password() {
        let mut other = ENDPOINT;
        other[0] ^= 1;
        let password = "VRxuNzpqrX".into();
        let made = derived_password("user", &password, &ENDPOINT);
        assert!(!made.matches(derived_password("user", &password, &other).expose()));
        assert!(!made.matches(derived_password("users", &password, &ENDPOINT).expose()));
    }
}
