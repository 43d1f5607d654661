import random
random.seed(int(input()))
while True:
    n, m = random.randint(1, 4), random.randint(1, 4)
    a = ["".join(random.choice("abcdef") for _ in range(m)) for _ in range(n)]
    c = list(zip(*a))
    if any(a[i].count(a[i][j]) == 1 and c[j].count(a[i][j]) == 1 for i in range(n) for j in range(m)):
        break
print(n, m)
print("\n".join(a))
