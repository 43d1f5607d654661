import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
print(*[random.randint(1, i) for i in range(1, n + 1)])
