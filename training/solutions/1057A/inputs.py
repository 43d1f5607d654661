import random
random.seed(int(input()))
n = random.randint(2, 12)
print(n)
print(*[random.randint(max(1, i - 4), i - 1) for i in range(2, n + 1)])
