import random
random.seed(int(input()))
n = random.randint(1, 9)
m = random.choice([1, 2, 1000])
lo, hi = random.choice([(-m, m), (-m, 0), (0, m)])
print(n)
print(*[random.randint(lo, hi) for _ in range(n)])
