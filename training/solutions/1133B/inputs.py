import random
random.seed(int(input()))
n = random.randint(1, 9)
k = random.choice([1, 2, 3, 4, 5, 6, 100])
m = random.choice([10, 10 ** 9])
print(n, k)
print(*[random.randint(1, m) for _ in range(n)])
