import random
random.seed(int(input()))
q = random.randint(1, 4)
print(q)
for i in range(q):
    t = random.choice([3, 10, 10 ** 8])
    print(*[random.randint(0, t) for j in range(3)])
