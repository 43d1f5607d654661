import random
random.seed(int(input()))
n, c = random.randint(1, 9), random.randint(1, 5)
a, t = [], 0
for i in range(n):
    t += random.choice([c, c, random.randint(1, c), c + 1])
    a.append(t)
print(n, c)
print(*a)
