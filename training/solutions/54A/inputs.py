import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 10, 25]))
k = random.choice([1, random.randint(1, n), min(n, 3)])
c = random.choice([0, random.randint(0, n), random.randint(0, n // 3)])
h = sorted(random.sample(range(1, n + 1), c))
print(n, k)
print(c, *h)
