import random
random.seed(int(input()))
k = random.randint(1, 9)
g = random.sample('abcdefghijkl', k)
n = random.randint(1, 5)
print(n)
for _ in range(n):
    i = random.randrange(k)
    print(''.join(g[i:i + random.randint(1, 4)]))
