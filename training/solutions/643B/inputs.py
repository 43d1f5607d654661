import random
random.seed(int(input()))
n = random.choice([4, 5, 6, random.randint(4, 9)])
print(n, random.randint(n - 1, min(2 * n - 2, n + 3)))
print(*random.sample(range(1, n + 1), 4))
