import random
random.seed(int(input()))
n = random.randint(2, 7)
a = sorted(random.randint(1, random.choice([4, 50])) for _ in range(n))
for _ in range(random.randint(0, 2)):
    i, j = random.randrange(n), random.randrange(n)
    a[i], a[j] = a[j], a[i]
print(n)
print(*a)
