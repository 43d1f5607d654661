import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print(*[random.randint(1, 12) for i in range(n)])
q = random.randint(1, 6)
print(q)
for i in range(q):
    print(random.choice([random.randint(1, 14), 10 ** 9]))
