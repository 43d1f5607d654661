import random
random.seed(int(input()))
n = random.randint(3, 7)
a = [random.randint(0, 3) for _ in range(n)]
a[random.randrange(n)] = random.randint(1, 3)
print(n)
print(*a)
