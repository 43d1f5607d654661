import random
random.seed(int(input()))
q = random.randint(1, 4)
print(q)
for _ in range(q):
    h = random.randint(1, 10)
    k = random.randint(0, h - 1)
    p = [h] + sorted(random.sample(range(1, h), k), reverse=True)
    print(h, len(p))
    print(*p)
