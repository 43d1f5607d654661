import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 3, 4, 4, 5, 6])
a = [(x, y) for x in range(1, n + 1) for y in range(1, n + 1)]
random.shuffle(a)
m = random.choice([n * n, random.randint(1, n * n)])
print(n, m)
for p in a[:m]:
    print(*p)
