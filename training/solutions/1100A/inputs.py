import random
random.seed(int(input()))
k = random.randint(2, 4)
n = random.randint(k + 1, 10)
print(n, k)
print(*[random.choice([-1, 1]) for _ in range(n)])
