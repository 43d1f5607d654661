import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n)
print(*[random.randint(1, 6) for i in range(n)])
m = random.randint(0, 4)
print(m)
t = 0
for i in range(m):
    l = t + random.randint(1, 4)
    t = l + random.randint(0, 5)
    print(l, t)
