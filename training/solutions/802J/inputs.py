import random
random.seed(int(input()))
n = random.randint(3, 7)
print(n)
p = list(range(1, n))
random.shuffle(p)
p = [0] + p
e = []
for i in range(1, n):
    a, b = p[i], p[random.randrange(i)]
    if random.random() < 0.5:
        a, b = b, a
    e.append((a, b, random.randint(1, 9)))
random.shuffle(e)
for x in e:
    print(*x)
