import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n, random.randint(1, 7), random.randint(1, min(n, 4)))
print(*random.sample(range(1, 21), n))
