import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for _ in range(t):
    n = random.randint(2, 6)
    p = list(range(1, n + 1))
    random.shuffle(p)
    print(n)
    print(*p)
