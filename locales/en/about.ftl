### What this programme is, and whose work is in it.

about-title = About Meridian
about-lead = A desktop suite for customer-service teams that work around the clock and across borders.
about-version = Version
about-licence = Licence
about-licence-text = Apache License 2.0
about-licence-about = You may use, change and pass it on under the terms of that licence. It comes without warranty.
about-changes = Changes
about-changes-about = What changed from version to version stands in the file CHANGELOG.md beside the programme.
# State of the system's keystore.
about-keystore = Keystore
about-third = Work of others
about-third-lead = Meridian stands on free software. Thank you.
about-third-search = Find a package or a licence
# How many packages are listed. $count is their number.
about-third-count =
    { $count ->
        [one] { $count } package
       *[other] { $count } packages
    }
# Nothing matches what was typed. $typed is that text.
about-third-none = No package matches “{ $typed }”.
about-third-name = Package
about-third-version = Version
about-third-licence = Licence
about-third-origin = From
about-third-unstated = not stated
about-copy = Copy the version
about-copied = Copied
