import random
random.seed(int(input()))
n, q = random.randint(1, 6), random.randint(1, 5)
a = [2 ** random.randint(0, 4) for _ in range(n)]
print(n, q)
print(*a)
for _ in range(q):
    print(sum(x for x in a if random.random() < 0.5) + random.randint(0, 1) or 1)
