import random
random.seed(int(input()))
n = random.randint(1, 9)
p = list(range(2, n + 1))
random.shuffle(p)
p = [1] + p
print(n)
for i in range(1, n):
    e = [p[i], p[random.randint(max(0, i - 3), i - 1)]]
    random.shuffle(e)
    print(*e)
for _ in range(2):
    print(*[random.randint(0, 1) for _ in range(n)])
