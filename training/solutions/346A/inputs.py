import random
random.seed(int(input()))
n = random.randint(2, 5)
g = random.randint(1, 4)
print(n)
print(*[g * x for x in random.sample(range(1, 12), n)])
