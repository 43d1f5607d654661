import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
print(*random.sample(range(1, n + 1), n))
