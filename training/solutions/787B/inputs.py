import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([1, 1, 2, 3])
print(n, m)
for _ in range(m):
    k = random.randint(1, 6)
    a = [random.randint(1, n) * random.choice([-1, 1, 1]) for _ in range(k)]
    print(k, *a)
