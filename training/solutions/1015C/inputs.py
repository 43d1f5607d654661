import random
random.seed(int(input()))
n = random.randint(1, 6)
p = []
for i in range(n):
    a = random.randint(2, 20)
    p.append((a, random.randint(1, a - 1)))
print(n, random.randint(max(1, sum(b for a, b in p) - 2), sum(a for a, b in p) + 1))
for a, b in p:
    print(a, b)
