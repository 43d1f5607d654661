import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 4, 5, 8, 30])
k = random.choice([1, 10])
c = sorted(random.sample(range(1, 360 // k), n - 1))
c = [0] + [x * k for x in c] + [360]
print(n)
print(*[y - x for x, y in zip(c, c[1:])])
