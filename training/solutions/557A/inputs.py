import random
random.seed(int(input()))
p = []
for i in range(3):
    a = random.randint(1, 10)
    p.append((a, random.randint(a, a + 8)))
print(random.randint(sum(x for x, y in p), sum(y for x, y in p)))
for x, y in p:
    print(x, y)
