import random
random.seed(int(input()))
n = random.randint(1, 5)
q = random.sample(range(20), n)
print(n)
print(*q)
m = random.randint(0, 9) if n > 1 else 0
print(m)
for _ in range(m):
    a, b = random.sample(range(n), 2)
    if q[a] < q[b]:
        a, b = b, a
    print(a + 1, b + 1, random.randint(0, 9))
