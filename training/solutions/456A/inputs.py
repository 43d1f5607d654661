import random
random.seed(int(input()))
n = random.randint(1, 6)
a = list(range(1, n + 1))
b = a[:]
if random.random() < 0.5 and n > 1:
    i = random.randrange(n - 1)
    b[i], b[i + 1] = b[i + 1], b[i]
p = list(zip(a, b))
random.shuffle(p)
print(n)
for x, y in p:
    print(x, y)
