import random
random.seed(int(input()))
n = random.randint(2, 10)
a = [random.randint(1, 4) for i in range(n)]
while a.count(min(a)) < 2:
    a[random.randrange(n)] = min(a)
print(n)
print(*a)
