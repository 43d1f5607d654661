import random
random.seed(int(input()))
n = random.randint(1, 9)
a = [random.choice([0, 0, 1]) for _ in range(n)]
a[random.randrange(n)] = 1
print(n, random.randint(1, n))
print(*a)
