import random
random.seed(int(input()))
n = random.randint(3, 8)
p = list(range(1, n + 1))
random.shuffle(p)
print(n)
for k in range(1, n + 1):
    i = p.index(k)
    r = [p[(i + 1) % n], p[(i + 2) % n]]
    random.shuffle(r)
    print(*r)
