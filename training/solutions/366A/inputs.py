import random
random.seed(int(input()))
m = random.choice([3, 5, 20, 100000])
v = [[random.randint(1, m) for _ in range(4)] for _ in range(4)]
s = min(min(x[:2]) + min(x[2:]) for x in v)
n = random.choice([s, s, s - 1, random.randint(1, 2 * m)])
print(max(1, min(n, 100000)))
for x in v:
    print(*x)
