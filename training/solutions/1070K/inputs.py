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
if random.random() < 0.5:
    a[-1] += random.randint(1, 2)
print(len(a), k)
print(*a)
