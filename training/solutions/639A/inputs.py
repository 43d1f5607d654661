import random
random.seed(int(input()))
n = random.randint(1, 7)
k = random.randint(1, min(6, n, random.choice([2, 6])))
off = list(range(1, n + 1))
random.shuffle(off)
qs = []
for _ in range(random.randint(0, 12)):
    if off and random.random() < 0.5:
        qs.append((1, off.pop()))
    else:
        qs.append((2, random.randint(1, n)))
qs.append((2, random.randint(1, n)))
print(n, k, len(qs))
print(*random.sample(range(1, random.choice([20, 10**9])), n))
for x in qs:
    print(*x)
