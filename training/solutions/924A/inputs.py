import random
random.seed(int(input()))
n = random.randint(1, 7)
m = random.randint(1, 5)
k = random.randint(1, 3)
r = [random.choice([0, 0, random.randint(1, k)]) for _ in range(n)]
c = [random.randint(1, k) for _ in range(m)]
g = [["#" if x == y else "." for y in c] for x in r]
if random.random() < 0.7:
    g[random.randrange(n)][random.randrange(m)] = random.choice(".##")
print(n, m)
for s in g:
    print("".join(s))
