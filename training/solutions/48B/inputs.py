import random
random.seed(int(input()))
k = random.choice([3, 5, 7])
n, m = random.randint(1, k), random.randint(1, k)
a, b = random.randint(1, n), random.randint(1, m)
if random.random() < 0.6:
    a, b = 1, random.randint(1, min(n, m))
if random.random() < 0.5:
    a, b = b, a
c = random.choice(["01", "01", "001", "1"])
print(n, m)
for i in range(n):
    print(*[random.choice(c) for j in range(m)])
print(a, b)
