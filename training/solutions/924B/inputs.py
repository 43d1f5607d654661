import random
random.seed(int(input()))
n = random.randint(3, 8)
print(n, random.randint(1, 12))
print(*sorted(random.sample(range(1, 31), n)))
