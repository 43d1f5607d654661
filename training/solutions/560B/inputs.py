import random
random.seed(int(input()))
m = random.choice([3, 5, 8, 1000])
a, b = random.randint(1, m), random.randint(1, m)
print(a, b)
k = max(a, b)
if random.random() < 0.6:
    x = random.randint(1, k)
    p = [x, random.randint(1, min(a, b)), max(1, k - x), random.randint(1, min(a, b))]
else:
    p = [random.randint(1, k) for i in range(4)]
if random.random() < 0.5:
    p[0], p[1] = p[1], p[0]
if random.random() < 0.5:
    p[2], p[3] = p[3], p[2]
print(*p[:2])
print(*p[2:])
