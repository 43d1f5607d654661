import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 6, 12]))
l = random.randint(1, random.choice([5, 30, 10 ** 9]))
print(n, l)
print(*[random.randint(0, l) for i in range(n)])
