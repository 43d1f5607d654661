import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    n = random.randint(1, random.choice([1, 4, 9]))
    m = random.choice([2, 10, 10 ** 9])
    c = random.choice([[1], [-1], [1, -1], [1, -1], [1, 1, -1]])
    print(n)
    print(*[random.choice(c) * random.randint(1, m) for i in range(n)])
