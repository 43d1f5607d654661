import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([n, n + 2, 2 * n, 100000])
a = [random.randint(1, m) for _ in range(n)]
if random.random() < 0.2:
    a = random.sample(range(1, n + 1), n)
print(n)
print(*a)
