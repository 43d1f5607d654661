import random
random.seed(int(input()))
m = random.choice([1, 3, 100])
t = random.randint(1, m)
x, y = random.randint(-m, m - t), random.randint(-m, m - t)
k = random.randint(0, 3)
if k == 0:
    p = random.sample([(x, y), (x + t, y), (x, y + t), (x + t, y + t)], 2)
elif k == 1:
    p = [(x, y), (x + t, y + t)]
elif k == 2:
    p = [(x + t, y), (x, y + t)]
else:
    p = random.sample([(i, j) for i in range(-m, m + 1) for j in range(-m, m + 1)], 2)
print(*p[0], *p[1])
