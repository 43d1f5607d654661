import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    w = [random.randint(1, 4) for _ in range(random.randint(1, 4))]
    n = sum(w)
    print(n, len(w))
    print(*[random.randint(-9, 20) for _ in range(n)])
    print(*w)
