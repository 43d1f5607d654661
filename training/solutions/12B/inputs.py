import random
random.seed(int(input()))
n = random.choice([random.randint(0, 3000), random.randint(0, 9), random.randint(100, 999) * 100])
d = sorted(str(n))
i = next((i for i, c in enumerate(d) if c != "0"), 0)
d[0], d[i] = d[i], d[0]
s = "".join(d)
print(n)
print(random.choice([s, s, "0" + s, n, "".join(sorted(s))]))
