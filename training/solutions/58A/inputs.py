import random
random.seed(int(input()))
s = "".join(random.choice(["h", "e", "l", "l", "o", "x"]) for _ in range(2))
for c in "hello":
    if random.random() < 0.9:
        s += c
    s += random.choice(["", "", "x", "h", "e", "l", "o"])
print(s)
