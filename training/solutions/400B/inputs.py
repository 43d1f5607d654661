import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.randint(2, 7)
bad = random.random() < 0.3
print(n, m)
for _ in range(n):
    i, j = sorted(random.sample(range(m), 2))
    if bad and random.random() < 0.4:
        i, j = j, i
    s = ["*"] * m
    s[i] = "G"
    s[j] = "S"
    print("".join(s))
