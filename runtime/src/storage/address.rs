//! The parameters behind an address's `?`.

/// An address, and what stands behind its `?`.
pub(super) struct Address<'a> {
    base: &'a str,
    parameters: Vec<(String, String)>,
}

impl<'a> Address<'a> {
    pub(super) fn of(url: &'a str) -> Self {
        let (base, parameters) = url.split_once('?').unwrap_or((url, ""));
        Self { base, parameters: form_urlencoded::parse(parameters.as_bytes()).into_owned().collect() }
    }

    /// Takes a parameter out.
    pub(super) fn take(&mut self, name: &str) -> Option<String> {
        let place = self.parameters.iter().position(|(known, _)| known == name)?;
        Some(self.parameters.remove(place).1)
    }

    /// The address with the parameters that nobody took.
    pub(super) fn rest(&self) -> String {
        if self.parameters.is_empty() {
            return self.base.to_owned();
        }
        let mut parameters = form_urlencoded::Serializer::new(String::new());
        format!("{}?{}", self.base, parameters.extend_pairs(&self.parameters).finish())
    }
}
