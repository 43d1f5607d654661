import random
random.seed(int(input()))
n = random.randint(2, 6)
a = [random.randint(1, 10) for _ in range(n)]
print(n, max(1, sum(a) - max(a) + random.randint(-2, 2)))
print(*a)
