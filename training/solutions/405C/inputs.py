import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
for _ in range(n):
    print(*[random.randint(0, 1) for _ in range(n)])
q = random.randint(2, 9)
print(q)
for i in range(q):
    k = random.randint(1, 3) if i < q - 1 else 3
    print(3) if k == 3 else print(k, random.randint(1, n))
