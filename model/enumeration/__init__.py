"""Short programs in order of size: what samples come to without any learning."""
