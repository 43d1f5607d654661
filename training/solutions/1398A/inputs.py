import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(3, 8)
    lo = random.choice([1, 10, 10**8])
    print(n)
    print(*sorted(random.randint(lo, lo * 3) for _ in range(n)))
