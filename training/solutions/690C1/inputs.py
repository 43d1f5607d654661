import random
random.seed(int(input()))
n = random.randint(2, 8)
e = [(random.randint(1, i - 1), i) for i in range(2, n + 1)]
alle = [(i, j) for j in range(1, n + 1) for i in range(1, j)]
r = random.random()
if r < 0.3:
    e = random.sample(alle, min(len(alle), random.randint(1, n)))
elif r < 0.6:
    e = random.sample(alle, n - 1)
elif r < 0.7:
    e = random.sample(e, max(1, n - 2))
random.shuffle(e)
print(n, len(e))
for a, b in e:
    print(*random.sample([a, b], 2))
