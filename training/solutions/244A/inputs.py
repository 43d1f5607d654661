import random
random.seed(int(input()))
n, k = random.randint(1, 6), random.randint(1, 6)
print(n, k)
print(*random.sample(range(1, n * k + 1), k))
