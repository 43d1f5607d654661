import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
print(*[random.randint(0, 20) for _ in range(n)])
q = random.randint(2, 7)
print(q)
for _ in range(q):
    if random.random() < 0.5:
        print(1, random.randint(1, n), random.randint(0, 20))
    else:
        print(2, random.randint(0, 20))
