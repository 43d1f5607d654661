import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for i in range(t):
    n = random.randint(1, 7)
    a = [random.randint(3, 20) for _ in range(n)]
    b = a[:]
    l = random.randrange(n)
    r = random.randint(l, n - 1)
    k = random.choice([1, 2, 3, -1])
    for j in range(l, r + 1):
        b[j] += k
    if random.random() < 0.4:
        b[random.randrange(n)] += random.randint(0, 1)
    print(n)
    print(*a)
    print(*b)
