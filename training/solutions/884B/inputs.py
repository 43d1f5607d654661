import random
random.seed(int(input()))
n = random.randint(1, 7)
a = [random.randint(1, 9) for i in range(n)]
print(n, max(1, sum(a) + n - 1 + random.choice([0, 0, 1, -1, 2])))
print(*a)
