import random
random.seed(int(input()))
n = 2 ** random.choice([1, 2, 3, 3, 4, 5, 8])
print(n, *random.sample(range(1, n + 1), 2))
