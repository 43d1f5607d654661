import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n)
for i in range(n):
    s = "".join(random.choice("abz") for j in range(random.randint(1, 6)))
    t = "".join(c * random.choice([1, 1, 2, 3]) for c in s)
    if random.random() < 0.5:
        j = random.randrange(len(t))
        t = t[:j] + random.choice(["", "a", "z"]) + t[j + 1:] or "a"
    print(s)
    print(t)
