import random
random.seed(int(input()))
n, m = random.randint(1, 10), random.randint(1, 10)
print(n, m)
print(*random.sample(range(10), n))
print(*random.sample(range(10), m))
