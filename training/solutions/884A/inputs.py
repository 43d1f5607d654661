import random
random.seed(int(input()))
n = random.randint(1, 6)
a = [86400 - random.randint(1, 4) for _ in range(n)]
print(n, random.randint(1, sum(86400 - x for x in a)))
print(*a)
