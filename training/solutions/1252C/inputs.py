import random
random.seed(int(input()))
while True:
    n = random.randint(3, 6)
    r = [random.choice([2, 4, 6, 1]) for _ in range(n)]
    c = [random.choice([2, 4, 6, 1]) for _ in range(n)]
    even = [(i + 1, j + 1) for i in range(n) for j in range(n) if (r[i] + c[j]) % 2 == 0]
    if len(even) > 1:
        break
q = random.randint(2, 5)
print(n, q)
print(*r)
print(*c)
for _ in range(q):
    a, b = random.sample(even, 2)
    print(*a, *b)
