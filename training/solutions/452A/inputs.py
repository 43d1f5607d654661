import random
random.seed(int(input()))
a = "vaporeon jolteon flareon espeon umbreon leafeon glaceon sylveon".split()
f = lambda s, w: len(s) == len(w) and all(x in (".", y) for x, y in zip(s, w))
while True:
    w = random.choice(a)
    s = "".join(c if random.random() < 0.4 else "." for c in w)
    if sum(f(s, x) for x in a) == 1:
        break
print(len(s))
print(s)
