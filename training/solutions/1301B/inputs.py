import random
random.seed(int(input()))
print(5)
for _ in range(5):
    n = random.randint(4, 9)
    a = [2 * i + random.randint(0, 2) for i in range(n)]
    if random.random() < 0.4:
        a = [random.randint(0, 20) for i in range(n)]
    a[random.randrange(n)] = -1
    if random.random() < 0.5:
        a[random.randrange(n)] = -1
    print(n)
    print(*a)
