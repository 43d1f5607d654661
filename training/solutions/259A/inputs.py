import random
random.seed(int(input()))
k = random.choice([0, 0, 1, 2])
g = [list(random.choice(["WBWBWBWB", "BWBWBWBW"])) for _ in range(8)]
for _ in range(k):
    r = random.choice(g)
    if random.random() < 0.7:
        random.shuffle(r)
    else:
        r[random.randrange(8)] = "W"
for r in g:
    print("".join(r))
