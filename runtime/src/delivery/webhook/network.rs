//! Networks of addresses: Telegram's, and those of proxies.

use std::net::IpAddr;
use std::str::FromStr;

use http::HeaderMap;

/// A network, as `10.0.0.0/8`; or one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network {
    address: IpAddr,
    prefix: u32,
}

/// Where Telegram's requests come from: <https://core.telegram.org/bots/webhooks>.
const TELEGRAM: [&str; 2] = ["149.154.160.0/20", "91.108.4.0/22"];

impl Network {
    pub(super) fn of_telegram() -> Vec<Self> {
        TELEGRAM.iter().filter_map(|network| network.parse().ok()).collect()
    }

    pub(super) fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let mask = u32::MAX.checked_shl(32 - self.prefix).unwrap_or(0);
                (network.to_bits() ^ address.to_bits()) & mask == 0
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let mask = u128::MAX.checked_shl(128 - self.prefix).unwrap_or(0);
                (network.to_bits() ^ address.to_bits()) & mask == 0
            }
            _ => false,
        }
    }
}

impl FromStr for Network {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (address, prefix) =
            text.trim().split_once('/').map_or((text.trim(), None), |(a, p)| (a, Some(p)));
        let address: IpAddr = address.parse().map_err(|_| ())?;
        let whole = if address.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Ok(whole), str::parse).map_err(|_| ())?;
        if prefix <= whole { Ok(Self { address, prefix }) } else { Err(()) }
    }
}

/// Who has sent a request that came from a proxy that is trusted: of the addresses that the proxies have noted, each behind the one
/// before, the last that is no proxy of ours. What stands before it, anybody may have written.
pub(super) fn forwarded_for(headers: &HeaderMap, is_proxy: impl Fn(IpAddr) -> bool) -> Option<IpAddr> {
    let noted: Option<Vec<&str>> =
        headers.get_all("x-forwarded-for").iter().map(|value| value.to_str().ok()).collect();
    let mut last = None;
    for noted in noted?.iter().rev().flat_map(|value| value.rsplit(',')) {
        let address: IpAddr = noted.trim().parse().ok()?;
        if !is_proxy(address) {
            return Some(address);
        }
        last = Some(address);
    }
    last
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn is_in(network: &str, address: &str) -> bool {
        network.parse::<Network>().unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn a_network_has_its_addresses() {
        assert!(is_in("149.154.160.0/20", "149.154.167.99"));
        assert!(!is_in("149.154.160.0/20", "149.154.176.0"));
        assert!(is_in("91.108.4.0/22", "::ffff:91.108.7.255"), "as a socket for both kinds tells it");
        assert!(is_in("10.1.2.3", "10.1.2.3") && !is_in("10.1.2.3", "10.1.2.4"));
        assert!(is_in("0.0.0.0/0", "8.8.8.8") && !is_in("0.0.0.0/0", "::1"));
        assert!(is_in("fd00::/8", "fdff::1") && is_in("::/0", "::1"));
        for wrong in ["", "10.0.0.0/33", "example.com", "10.0.0.0/", "::/129"] {
            assert_eq!(wrong.parse::<Network>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn the_last_hop_that_is_no_proxy_has_sent_the_request() {
        let proxies: Network = "10.0.0.0/8".parse().unwrap();
        for (lines, sender) in [
            (&["149.154.167.1"][..], Some("149.154.167.1")),
            (&["149.154.167.1, 8.8.8.8"], Some("8.8.8.8")),
            (&["149.154.167.1, 8.8.8.8, 10.0.0.2"], Some("8.8.8.8")),
            (&["149.154.167.1", "8.8.8.8,10.0.0.2"], Some("8.8.8.8")),
            (&["10.0.0.3, 10.0.0.2"], Some("10.0.0.3")),
            (&["149.154.167.1, unknown"], None),
            (&[], None),
        ] {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", HeaderValue::from_static(line));
            }
            let found = forwarded_for(&headers, |address| proxies.contains(address));
            assert_eq!(found, sender.map(|sender| sender.parse().unwrap()), "{lines:?}");
        }
    }
}
