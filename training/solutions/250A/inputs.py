import random
random.seed(int(input()))
n = random.randint(1, 14)
lo, hi = random.choice([(-5, 5), (-100, 20), (-5, 20)])
print(n)
print(*[random.randint(lo, hi) for _ in range(n)])
