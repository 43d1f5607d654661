import random
random.seed(int(input()))
n = random.randint(1, 10)
k = random.randint(1, 4)
print(n)
print(*[random.randint(0, k) for i in range(n)])
