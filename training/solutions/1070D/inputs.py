import random
random.seed(int(input()))
n = random.randint(1, 7)
m = random.choice([3, 6, 10 ** 9])
k = random.randint(1, m)
print(n, k)
print(*[random.choice([0, random.randint(0, m), random.randint(0, m)]) for _ in range(n)])
