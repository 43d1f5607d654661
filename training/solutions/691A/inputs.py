import random
random.seed(int(input()))
n = random.choice([1, 1, 2, 3, 4, 6])
a = [1] * n
for _ in range(random.randint(0, 2)):
    a[random.randrange(n)] = 0
print(n)
print(*a)
