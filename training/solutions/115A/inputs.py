import random
random.seed(int(input()))
n = random.randint(1, 9)
o = list(range(1, n + 1))
random.shuffle(o)
p = [0] * (n + 1)
for i, v in enumerate(o):
    p[v] = -1 if i == 0 or random.random() < 0.2 else random.choice(o[:i])
print(n)
for v in p[1:]:
    print(v)
