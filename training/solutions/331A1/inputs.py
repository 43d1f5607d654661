import random
random.seed(int(input()))
n = random.randint(2, 8)
a = [random.randint(-4, 4) for _ in range(n)]
a[random.randrange(1, n)] = a[0]
print(n)
print(*a)
