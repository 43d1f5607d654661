import random
random.seed(int(input()))
m = random.randint(1, 4)
n = random.randint(1, 4)
if random.random() < 0.5:
    a = [[int(random.random() < 0.15) for _ in range(n)] for _ in range(m)]
    b = [[max(a[i] + [x[j] for x in a]) for j in range(n)] for i in range(m)]
    if random.random() < 0.3:
        b[random.randrange(m)][random.randrange(n)] ^= 1
elif random.random() < 0.7:
    b = [random.choice([[0] * n, [1] * n]) for _ in range(m)]
    if random.random() < 0.5:
        b = [[random.randint(0, 1) for _ in range(n)]] * m
else:
    b = [[random.randint(0, 1) for _ in range(n)] for _ in range(m)]
print(m, n)
for x in b:
    print(*x)
