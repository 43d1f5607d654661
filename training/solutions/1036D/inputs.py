import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.randint(1, 6)
a = [random.randint(1, 4) for _ in range(n)]
b = [random.randint(1, 4) for _ in range(m)]
if random.random() < 0.6:
    d = sum(a) - sum(b)
    if d > 0:
        b.append(d)
    if d < 0:
        a.append(-d)
print(len(a))
print(*a)
print(len(b))
print(*b)
