import random
random.seed(int(input()))
n = random.randint(2, 8)
print(n)
p = list(range(1, n + 1))
random.shuffle(p)
e = []
for i in range(1, n):
    e.append(random.sample([p[i], p[random.choice([i - 1, random.randrange(i)])]], 2))
random.shuffle(e)
for x in e:
    print(*x)
