import random
random.seed(int(input()))
n = random.randint(2, 4)
m = random.randint(2, 4)
g = [random.choice("....#") for _ in range(n * m)]
i, j = random.sample(range(n * m), 2)
g[i] = "S"
g[j] = "E"
print(n, m)
for k in range(n):
    print("".join(g[k * m:k * m + m]))
print("".join(random.choice("0123") for _ in range(random.randint(1, 8))))
