import random
random.seed(int(input()))
n = random.randint(1, 8)
k = random.randint(1, n)
m = random.randint(1, 8)
w = set()
while len(w) < n:
    w.add("".join(random.choice("abcxyz") for _ in range(random.randint(1, 6))))
w = list(sorted(w))
random.shuffle(w)
x = random.choice([3, 20, 10**9])
print(n, k, m)
print(*w)
print(*[random.randint(1, x) for _ in range(n)])
p = list(range(1, n + 1))
random.shuffle(p)
c = [0] + sorted(random.sample(range(1, n), k - 1)) + [n]
for i in range(k):
    print(c[i + 1] - c[i], *p[c[i]:c[i + 1]])
print(*[random.choice(w) for _ in range(m)])
