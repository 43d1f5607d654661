import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(2, 7)
    k = random.choice([1, 1, 2, 10**6])
    a = [random.randint(0, 10)]
    while len(a) < n:
        d = 1 if random.random() < 0.7 else k
        a.append(max(0, a[-1] + random.randint(-d, d)))
    print(n)
    print(*a)
