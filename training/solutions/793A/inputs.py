import random
random.seed(int(input()))
n, k = random.randint(1, 5), random.randint(1, 4)
b = random.randint(1, 5)
a = [b + k * random.randint(0, 5) for _ in range(n)]
if random.random() < 0.4:
    for _ in range(2):
        a[random.randrange(n)] += random.randint(0, 3)
print(n, k)
print(*a)
