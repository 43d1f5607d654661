import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 7)
    p = list(range(1, n + 1))
    random.shuffle(p)
    q = [max(p[:i + 1]) for i in range(n)]
    if random.random() < 0.5:
        i = random.randrange(n)
        q[i] = random.randint(1, n)
        q.sort()
    print(n)
    print(*q)
