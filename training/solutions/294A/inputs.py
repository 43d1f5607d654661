import random
random.seed(int(input()))
n = random.randint(1, 6)
a = [random.randint(0, 10) for _ in range(n)]
print(n)
print(*a)
q = []
a = [0] + a + [0]
for _ in range(random.randint(0, 6)):
    x = random.randint(1, n)
    if a[x]:
        y = random.randint(1, a[x])
        q.append((x, y))
        a[x - 1] += y - 1
        a[x + 1] += a[x] - y
        a[x] = 0
print(len(q))
for x, y in q:
    print(x, y)
