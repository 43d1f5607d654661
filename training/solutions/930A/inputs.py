import random
random.seed(int(input()))
n = random.randint(2, 9)
print(n)
print(*[random.randint(max(1, i - 3), i - 1) for i in range(2, n + 1)])
