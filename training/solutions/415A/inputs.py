import random
random.seed(int(input()))
n = random.randint(1, 9)
b = random.sample(range(1, n + 1), random.randint(1, n))
if 1 not in b:
    b[random.randrange(len(b))] = 1
print(n, len(b))
print(*b)
