import random
random.seed(int(input()))
k = random.randint(1, 4)
p = random.randint(1, 6)
a = []
for i in range(k):
    t = p
    while t:
        x = random.randint(1, t)
        a.append(x)
        t -= x
if random.random() < 0.6:
    i, j = random.randrange(len(a)), random.randrange(len(a))
    a[i] += 1
    if a[j] > 1:
        a[j] -= 1
print(len(a), k)
print(*a)
