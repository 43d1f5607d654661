import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 6)
    p = list(range(1, n + 1))
    random.shuffle(p)
    a, i, j = [], 0, 0
    while j < n:
        if i < n and (i == j or random.random() < 0.5):
            a.append(p[i])
            i += 1
        else:
            a.append(p[j])
            j += 1
    print(n)
    print(*a)
