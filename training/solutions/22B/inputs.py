import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 5)
g = [["1" if random.random() < 0.25 else "0" for _ in range(m)] for _ in range(n)]
g[random.randrange(n)][random.randrange(m)] = "0"
print(n, m)
for r in g:
    print("".join(r))
