//! A stand-in until the door is there.
#![allow(missing_docs)]
pub(crate) mod app {
    use std::path::PathBuf;

    #[derive(Debug, Clone, Copy, serde::Serialize)]
    pub(crate) enum ErrorKind {
        Internal,
    }
    #[derive(Debug, Clone, Copy, serde::Serialize)]
    pub(crate) enum Tag {
        Session,
    }
    #[derive(Debug, Clone, serde::Serialize)]
    pub(crate) struct WireError {
        pub(crate) kind: ErrorKind,
        pub(crate) code: String,
        pub(crate) args: std::collections::BTreeMap<String, String>,
        pub(crate) incident: Option<String>,
    }
    pub(crate) use kernel::SessionId;

    pub(crate) trait Act: Send + 'static {
        type Output: serde::Serialize + Send + 'static;
        fn run(self) -> Self::Output;
    }

    #[derive(Clone)]
    pub(crate) struct Meridian;

    impl Meridian {
        pub(crate) fn open(_home: PathBuf) -> Result<Self, WireError> {
            Ok(Self)
        }
        pub(crate) fn call<A: Act>(&self, _session: Option<SessionId>, request: A) -> Result<A::Output, WireError> {
            Ok(request.run())
        }
        pub(crate) fn on_change(&self, _tell: Box<dyn Fn(&[Tag]) + Send + Sync>) {}
    }

    #[derive(serde::Deserialize)]
    pub(crate) struct Echo {
        pub(crate) text: String,
    }
    impl Act for Echo {
        type Output = String;
        fn run(self) -> String {
            self.text
        }
    }
}
