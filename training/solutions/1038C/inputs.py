import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 5, 8]))
t = random.choice([2, 5, 20, 10 ** 6])
print(n)
print(*[random.randint(1, t) for i in range(n)])
print(*[random.randint(1, t) for i in range(n)])
