import random
random.seed(int(input()))
n = random.randint(2, 7)
e = {(random.randint(1, i - 1), i) for i in range(2, n + 1)}
for _ in range(random.randint(0, 8)):
    a, b = sorted(random.sample(range(1, n + 1), 2))
    e.add((a, b))
e = list(e)
random.shuffle(e)
print(n, len(e))
for a, b in e:
    print(*random.sample((a, b), 2))
