import random
random.seed(int(input()))
n = random.randint(2, 6)
e = [(a, b) for a in range(1, n + 1) for b in range(1, a)]
e = random.sample(e, random.randint(1, len(e)))
print(n, len(e))
print(*[random.randint(1, 4) for _ in range(n)])
for t in e:
    print(*t)
