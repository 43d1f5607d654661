import random
random.seed(int(input()))
n = random.randint(1, 9)
a, m = [], -1
for _ in range(n):
    x = random.randint(0, m + 1 + (random.random() < 0.07))
    a.append(x)
    m = max(m, x)
print(n)
print(*a)
