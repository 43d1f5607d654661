import random
random.seed(int(input()))
n = random.randint(2, 6)
k = random.choice([10, 30, 100])
print(n)
print(*[random.randint(1, k) for _ in range(n)])
