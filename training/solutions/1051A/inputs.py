import random
random.seed(int(input()))
t = random.choice([1, 1, 2, 4])
print(t)
for _ in range(t):
    n = random.randint(3, random.choice([3, 4, 8]))
    k = random.sample(["abz", "ABZ", "059"], random.randint(1, 3))
    s = [random.choice(random.choice(k)) for _ in range(n)]
    if len(k) > 1 and random.random() < 0.5:
        s = [random.choice(k[0])] + [random.choice(k[1]) for _ in range(n - 1)]
    print("".join(s))
