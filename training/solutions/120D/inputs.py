import random
random.seed(int(input()))
n = random.randint(1, 5)
m = random.randint(3, 5)
print(n, m)
g = [[random.randint(0, 1) for _ in range(m)] for _ in range(n)]
for r in g:
    print(*r)
i, j = sorted(random.sample(range(1, m), 2))
s = [sum(c) for c in zip(*g)]
p = [sum(s[:i]), sum(s[i:j]), sum(s[j:])]
random.shuffle(p)
print(*p)
