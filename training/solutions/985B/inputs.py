import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 7)
p = random.choice([0.2, 0.35, 0.5])
a = [[int(random.random() < p) for j in range(m)] for i in range(n)]
for j in range(m):
    if not any(a[i][j] for i in range(n)):
        a[random.randrange(n)][j] = 1
print(n, m)
for r in a:
    print("".join(map(str, r)))
