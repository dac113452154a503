//! Of a thousand guesses at a code at most ten are looked at in an hour, whatever is restarted meanwhile.

use app::acts;
use rand::{Rng, SeedableRng};
use testkit::{PASSPHRASE, World};

use crate::authenticator::{enrol, step_up};

#[test]
fn of_a_thousand_guesses_at_most_ten_are_looked_at_in_an_hour() {
    let mut world = World::founded("eu");
    let founder = world.founder().clone();
    let app = enrol(&world, &founder);
    let mut guesses = rand_chacha::ChaCha20Rng::seed_from_u64(testkit::seed());
    let mut looked_at = 0;
    let mut blocked = 0;
    for number in 0..1_000 {
        // A thousand in an hour, evenly; a real code among them would open, so none is guessed.
        world.pass_ms(3_600);
        let guess = loop {
            let guess = format!("{:06}", guesses.random_range(0..1_000_000));
            if guess != app.code(&world) {
                break guess;
            }
        };
        // Most guess from within, where no slow derivation stands before it; some at the door.
        let outcome = if number % 50 == 0 {
            world.unlock_with(founder.id, PASSPHRASE, Some(&guess), false).map(drop)
        } else {
            step_up(&founder, &guess).map(drop)
        };
        match outcome.map_err(|error| error.code).unwrap_err().as_str() {
            "factor-wrong" | "factor-used" => looked_at += 1,
            "factor-blocked" => blocked += 1,
            other => panic!("{other}"),
        }
        founder.call(acts::Touch {}).unwrap();
        if number == 400 {
            // Neither another process nor a clock that runs on shortens the wait. The old process goes on beside it.
            world.clock.move_by_ms(86_400_000);
            world.restart();
            world.clock.move_by_ms(-86_400_000);
            let recovered = recover(&world, &app);
            assert_eq!(recovered.unwrap_err().code, "factor-blocked", "nor does the recovery key");
        }
    }
    assert_eq!(looked_at + blocked, 1_000);
    assert!(looked_at <= 10, "{looked_at} guesses were looked at");
    assert!(looked_at >= 6, "the first ones are free: {looked_at}");
    for _ in 0..12 {
        world.pass_ms(300_000);
        founder.call(acts::Touch {}).unwrap();
    }
    step_up(&founder, &app.code(&world)).unwrap();
    step_up(&founder, "000000").unwrap_err();
    step_up(&founder, &app.next_code(&world)).expect("a right one begins the count anew");
}

fn recover(world: &World, app: &crate::authenticator::App) -> Result<(), app::WireError> {
    let request = acts::Recover {
        recovery_key: world.recovery_key(),
        passphrase: crate::authenticator::secret(PASSPHRASE),
        code: Some(crate::authenticator::secret(&app.code(world))),
    };
    world.meridian().call(None, request).map(drop)
}

#[test]
fn a_restart_of_the_machine_shortens_no_wait() {
    let world = World::founded("eu");
    let founder = world.founder();
    let app = enrol(&world, founder);
    for _ in 0..6 {
        step_up(founder, "wrong").unwrap_err();
    }
    let wait = |code: &str| step_up(founder, code).unwrap_err().args["wait_s"].clone();
    assert_eq!(wait(&app.next_code(&world)), "98", "128 seconds, of which 30 have passed");
    world.uptime.restart();
    assert_eq!(wait(&app.code(&world)), "128", "nothing is known of the time before the start");
    world.pass_ms(128_000);
    step_up(founder, &app.code(&world)).unwrap();
}
