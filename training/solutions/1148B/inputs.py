import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(2, 7)
print(n, m, random.randint(1, 3), random.randint(1, 3), random.randint(1, max(1, min(n, m) - 1)))
print(*sorted(random.sample(range(1, 12), n)))
print(*sorted(random.sample(range(1, 20), m)))
