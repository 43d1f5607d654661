import random
random.seed(int(input()))
n = random.randint(2, 8)
print(n, random.randint((n + 1) // 2, n - 1))
for v in range(2, n + 1):
    e = [v, random.randint(1, v - 1)]
    random.shuffle(e)
    print(*e)
