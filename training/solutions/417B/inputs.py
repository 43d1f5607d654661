import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
c = [0] * 4
for _ in range(n):
    k = random.randint(1, 3)
    x = random.randint(0, c[k])
    if random.random() < 0.08:
        x += 1
    c[k] = max(c[k], x + 1)
    print(x, k)
