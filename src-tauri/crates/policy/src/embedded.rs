//! The files under `policies/`, taken in when this crate is built. A test holds that none is forgotten.

type File = (&'static str, &'static str);

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../../../policies/", $name)))),*]
    };
}

pub(crate) const SCHEMA: &str = include_str!("../../../../policies/meridian.cedarschema");

pub(crate) const POLICIES: &[File] = files![
    "guards/duty.cedar",
    "guards/enrolment.cedar",
    "guards/hold.cedar",
    "guards/languages.cedar",
    "guards/queues.cedar",
    "guards/step-up.cedar",
    "guards/subject.cedar",
    "residency/home.cedar",
    "roles/admin.cedar",
    "roles/agent.cedar",
    "roles/auditor.cedar",
    "roles/compliance.cedar",
    "roles/everyone.cedar",
    "roles/qa.cedar",
    "roles/senior-agent.cedar",
    "roles/supervisor.cedar",
];

pub(crate) const REGIONS: &[File] = files![
    "regions/au.toml",
    "regions/br.toml",
    "regions/ca.toml",
    "regions/cn.toml",
    "regions/eu.toml",
    "regions/in.toml",
    "regions/jp.toml",
    "regions/kr.toml",
    "regions/kz.toml",
    "regions/ru.toml",
    "regions/sa.toml",
    "regions/sg.toml",
    "regions/tr.toml",
    "regions/uk.toml",
    "regions/us.toml",
    "regions/vn.toml",
];

pub(crate) const REGIMES: &[File] = files![
    "regimes/br-lgpd.toml",
    "regimes/ca-qc-law25.toml",
    "regimes/cn-pipl.toml",
    "regimes/es-ley10-2025.toml",
    "regimes/eu-ai-act.toml",
    "regimes/eu-gdpr.toml",
    "regimes/in-dpdp.toml",
    "regimes/kr-pipa.toml",
    "regimes/kz.toml",
    "regimes/pci-dss.toml",
    "regimes/ru-152fz.toml",
    "regimes/sa-pdpl.toml",
    "regimes/tr-kvkk.toml",
    "regimes/uk-gdpr.toml",
    "regimes/us-28cfr202.toml",
    "regimes/vn-pdpl.toml",
];
