import random
random.seed(int(input()))
for _ in range(2):
    n, m = random.randint(1, 4), random.randint(1, 4)
    g = [[random.choice('001') for _ in range(m)] for _ in range(n)]
    g[random.randrange(n)][random.randrange(m)] = '1'
    print(n, m)
    for r in g:
        print(''.join(r))
