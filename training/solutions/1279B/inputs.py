import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 7)
    m = random.choice([3, 10, 10 ** 9])
    a = [random.randint(1, m) for _ in range(n)]
    s = random.randint(1, min(10 ** 9, sum(a) + 1))
    print(n, s)
    print(*a)
