import random
random.seed(int(input()))
k = random.choice([1, 3, 5])
n = random.randint(1, 7)
print(n, k)
print(*[random.randint(1, k) for _ in range(n)])
