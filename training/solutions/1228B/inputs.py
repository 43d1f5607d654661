import random
random.seed(int(input()))
h, w = random.randint(1, 5), random.randint(1, 5)
g = [[int(random.random() < 0.6) for _ in range(w)] for _ in range(h)]
def lead(t):
    return (t + [0]).index(0)
r = [lead(x) for x in g]
c = [lead([g[i][j] for i in range(h)]) for j in range(w)]
if random.random() < 0.4:
    c[random.randrange(w)] = random.randint(0, h)
print(h, w)
print(*r)
print(*c)
