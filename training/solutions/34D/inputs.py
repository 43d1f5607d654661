import random
random.seed(int(input()))
n = random.randint(2, 8)
label = random.sample(range(1, n + 1), n)
p = {}
for i in range(1, n):
    p[label[i]] = label[random.randint(max(0, i - 2), i - 1)]
print(n, label[0], random.choice(label[1:]))
print(*[p[c] for c in sorted(p)])
