import random
random.seed(int(input()))
n = random.randint(3, 8)
p = random.randint(0, 1)
a = [random.randint(1, 49) * 2 + p for _ in range(n)]
a[random.randrange(n)] -= 1
print(n)
print(*a)
