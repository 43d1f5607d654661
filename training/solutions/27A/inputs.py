import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([n, n + 1, n + 2, 3000])
print(n)
print(*random.sample(range(1, m + 1), n))
