include!(env!("X"));
