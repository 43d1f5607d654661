import random
random.seed(int(input()))
q = random.randint(2, 5)
print(q)
for i in range(q):
    m = random.choice([9, 10**16, 10**16])
    print(*[random.randint(m // 2, m) for _ in range(3)])
