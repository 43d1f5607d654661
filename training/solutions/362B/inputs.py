import random
random.seed(int(input()))
n = random.randint(5, 14)
m = random.randint(1, 4)
print(n, m)
print(*random.sample(range(random.choice([1, 2]), n + random.randint(0, 1)), m))
