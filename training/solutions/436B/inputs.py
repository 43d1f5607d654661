import random
random.seed(int(input()))
n, m = random.randint(2, 6), random.randint(2, 6)
g = ['.' * m] + [''.join(random.choice('..LRUD') for _ in range(m)) for _ in range(n - 1)]
print(n, m, n * m - sum(r.count('.') for r in g))
for r in g:
    print(r)
