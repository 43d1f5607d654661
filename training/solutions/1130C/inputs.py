import random
random.seed(int(input()))
n = random.randint(2, 6)
g = [[random.choice('001') for _ in range(n)] for _ in range(n)]
a, b, c, d = [random.randrange(n) for _ in range(4)]
g[a][b] = g[c][d] = '0'
print(n)
print(a + 1, b + 1)
print(c + 1, d + 1)
for row in g:
    print(''.join(row))
