import random
random.seed(int(input()))
n = random.randint(1, 4)
a = [[random.randint(-9, 9) for _ in range(3)] for _ in range(n)]
last = [-sum(c) for c in zip(*a)]
if random.random() < 0.6:
    i, j = random.sample(range(3), 2)
    last[i] += 1
    last[j] -= random.randint(0, 1)
print(n + 1)
for r in a + [last]:
    print(*r)
