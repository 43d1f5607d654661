import random
random.seed(int(input()))
n = random.randint(1, 9)
a = [random.choice([0, 1, 1]) for _ in range(n)]
a[random.randrange(n)] = 0
print(n)
print(*a)
