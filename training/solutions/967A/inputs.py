import random
random.seed(int(input()))
n = random.randint(1, 8)
s = random.randint(1, 60)
t = random.choice([0, 0, random.randint(0, 100)])
a = []
for i in range(n):
    a.append(t)
    t += random.randint(1, 2 * s + 3)
print(n, s)
for x in a:
    print(x // 60 % 24, x % 60)
