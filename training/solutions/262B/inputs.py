import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([2, 5, 10000])
print(n, random.randint(1, random.choice([n, 2 * n, 20])))
lo = random.choice([-m, -m, 0, 1])
print(*sorted(random.randint(lo, m) for _ in range(n)))
