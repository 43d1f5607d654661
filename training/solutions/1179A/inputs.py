import random
random.seed(int(input()))
n, q = random.randint(2, 6), random.randint(1, 5)
print(n, q)
print(*[random.randint(0, 9) for _ in range(n)])
for _ in range(q):
    print(random.randint(1, 3 * n))
