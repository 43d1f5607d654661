import random
random.seed(int(input()))
xs = random.sample(range(8), 3)
ys = random.sample(range(8), 3)
xs.sort()
ys.sort()
p = [(a, b) for a in xs for b in ys]
if random.random() < 0.6:
    p.remove((xs[1], ys[1]))
else:
    p.pop(random.randrange(9))
if random.random() < 0.2:
    p[0] = p[1]
random.shuffle(p)
for a, b in p:
    print(a, b)
