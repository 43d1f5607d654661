import random
random.seed(int(input()))
n = random.randint(2, 9)
p = [0, 0] + [random.randint(max(1, i - random.choice([2, 9])), i - 1) for i in range(2, n + 1)]
h = [0, 1] + [0] * n
s = [0, random.randint(0, 3)] + [0] * n
for i in range(2, n + 1):
    h[i] = h[p[i]] + 1
    s[i] = s[p[i]] + random.randint(0, 3)
if random.random() < 0.2:
    i = random.randint(1, n)
    s[i] = random.randint(0, 5)
print(n)
print(*p[2:])
print(*[-1 if h[i] % 2 == 0 else s[i] for i in range(1, n + 1)])
