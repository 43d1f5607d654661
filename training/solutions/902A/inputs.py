import random
random.seed(int(input()))
m = random.randint(1, 9)
n = random.randint(1, 6)
t = []
for i in range(n):
    a = random.choice([0, random.randint(0, m)])
    t.append((a, random.randint(a, min(m, a + 4))))
t.sort(key=lambda x: x[0])
print(n, m)
for a, b in t:
    print(a, b)
