import random
random.seed(int(input()))
n = random.randint(4, 10)
print(n, *random.sample(range(1, n + 1), 4))
