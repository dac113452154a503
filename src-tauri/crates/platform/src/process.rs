//! Limits that the process sets on itself.

use crate::PlatformResult;

/// From here on a crash of this process, or of one that it starts, leaves no image of its memory on the disk, where keys
/// would be in clear.
///
/// The limit is one byte rather than none: Linux hands an image to a collecting program whatever the limit is, except
/// when it is exactly one. The process stays readable to its owner's other programs, because desktop portals must look
/// into it.
///
/// # Errors
/// When the system refuses.
#[cfg(unix)]
pub fn forbid_core_dumps() -> PlatformResult<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let allowed = getrlimit(Resource::Core).maximum;
    let limit = if cfg!(target_os = "linux") && allowed != Some(0) { Some(1) } else { Some(0) };
    setrlimit(Resource::Core, Rlimit { current: limit, maximum: limit }).map_err(std::io::Error::from)?;
    Ok(())
}

/// Nothing to do: the system writes no image unless it is set up to.
#[cfg(not(unix))]
pub fn forbid_core_dumps() -> PlatformResult<()> {
    Ok(())
}

/// From here on no other process of the same owner may look into the memory of this one or halt it. Not for the window:
/// desktop portals must look into it.
///
/// # Errors
/// When the system refuses.
#[cfg(target_os = "linux")]
pub fn forbid_looking_in() -> PlatformResult<()> {
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)
        .map_err(std::io::Error::from)?;
    Ok(())
}

/// Elsewhere the system asks for more rights before a process is looked into.
#[cfg(not(target_os = "linux"))]
pub fn forbid_looking_in() -> PlatformResult<()> {
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn nobody_may_look_in() {
        use rustix::process::{DumpableBehavior, dumpable_behavior, set_dumpable_behavior};

        forbid_looking_in().unwrap();
        assert_eq!(dumpable_behavior().unwrap(), DumpableBehavior::NotDumpable);
        set_dumpable_behavior(DumpableBehavior::Dumpable).unwrap();
    }

    #[test]
    fn no_image_of_memory_may_be_written() {
        forbid_core_dumps().unwrap();
        forbid_core_dumps().unwrap();
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let line = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        let values: Vec<&str> = line.split_whitespace().skip(4).take(2).collect();
        assert!(values == ["1", "1"] || values == ["0", "0"], "{line}");
    }
}
