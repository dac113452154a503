use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

use super::*;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

/// Serves pictures on this machine, and tells what it was asked.
fn serve() -> (String, Receiver<String>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let at = format!("https://{}", listener.local_addr().unwrap());
    let (asked, told) = channel();
    let here = at.replacen("https", "http", 1);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (asked, here) = (asked.clone(), here.clone());
            std::thread::spawn(move || answer(stream.unwrap(), &asked, &here));
        }
    });
    (at, told)
}

fn answer(mut stream: TcpStream, asked: &Sender<String>, here: &str) {
    let mut head = String::new();
    let mut lines = BufReader::new(stream.try_clone().unwrap());
    while lines.read_line(&mut head).is_ok_and(|read| read > 2) {}
    let path = head.split_whitespace().nth(1).unwrap_or_default().to_owned();
    let _ = asked.send(head);
    let body = |stream: &mut TcpStream, status: &str, more: &str, content: &[u8]| {
        let length = content.len();
        let _ = write!(stream, "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{more}\r\n");
        let _ = stream.write_all(content);
    };
    match path.as_str() {
        "/picture" => body(&mut stream, "200 OK", "Set-Cookie: who=you\r\nContent-Type: text/html\r\n", PNG),
        "/page" => body(&mut stream, "200 OK", "Content-Type: image/png\r\n", b"<html><script>"),
        "/large" => body(&mut stream, "200 OK", "", &[PNG, &vec![0; 6 * 1024 * 1024]].concat()),
        "/moved" => body(&mut stream, "302 Found", &format!("Location: {here}/picture\r\n"), b""),
        "/astray" => body(&mut stream, "302 Found", "Location: http://192.0.2.1/picture\r\n", b""),
        "/round" => body(&mut stream, "302 Found", &format!("Location: {here}/round\r\n"), b""),
        _ => body(&mut stream, "404 Not Found", "", b"gone"),
    }
}

#[test]
fn pictures_come_and_nothing_else_does() {
    let (here, asked) = serve();
    let paths = ["/picture", "/page", "/large", "/moved", "/astray", "/round", "/none", "/picture"];
    let addresses: Vec<String> = paths.iter().map(|path| format!("{here}{path}")).collect();
    let found = fetch(&addresses, Reach::Loopback);
    let came: Vec<bool> = found.iter().map(Option::is_some).collect();
    assert_eq!(came, [true, false, false, true, false, false, false, true]);
    assert_eq!(found[0], Some(Fetched { media_type: "image/png", content: PNG.to_vec() }));
    for head in asked.try_iter() {
        let head = head.to_ascii_lowercase();
        for told in ["cookie:", "referer:", "origin:", "authorization:", "meridian", "ureq"] {
            assert!(!head.contains(told), "{told} in {head}");
        }
    }
}

#[test]
fn what_is_around_this_desk_is_not_reached() {
    let (here, asked) = serve();
    let port = here.rsplit(':').next().unwrap();
    let addresses = [
        format!("{here}/picture"),
        format!("http://127.0.0.1:{port}/picture"),
        format!("https://127.0.0.1:{port}/picture"),
        format!("https://localhost:{port}/picture"),
        format!("https://[::1]:{port}/picture"),
        "https://127.0.0.1/picture".to_owned(),
        "https://localhost/picture".to_owned(),
        "file:///etc/hostname".to_owned(),
        "no address".to_owned(),
    ];
    assert!(fetch(&addresses, Reach::Public).iter().all(Option::is_none));
    assert!(asked.try_recv().is_err(), "nothing was asked");
    assert_eq!(fetch(&[], Reach::Public), []);
}

#[test]
fn public_addresses_are_told_from_all_others() {
    let check = |address: &str, expected: bool| assert_eq!(is_public(address.parse().unwrap()), expected, "{address}");
    for public in ["1.1.1.1", "93.184.216.34", "100.128.0.1", "198.20.0.1", "2606:4700::1111", "2a00:1450::1"] {
        check(public, true);
    }
    for special in [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.1",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2001::1",
        "2001:db8::1",
        "2002:a00:1::",
        "fc00::1",
        "fe80::1",
        "ff02::1",
    ] {
        check(special, false);
    }
}

#[test]
fn only_so_many_are_fetched() {
    let (here, _asked) = serve();
    let addresses = vec![format!("{here}/picture"); MOST_PICTURES + 10];
    let found = fetch(&addresses, Reach::Loopback);
    assert_eq!(found.iter().flatten().count(), MOST_PICTURES);
}
