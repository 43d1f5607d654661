import random
random.seed(int(input()))
n = random.randint(1, 12)
s = random.choice(["xy", "xxy", "xyy"])
while True:
    t = "".join(random.choice(s) for _ in range(n))
    if 2 * t.count("x") != n:
        break
    n = random.randint(1, 12)
print(t)
