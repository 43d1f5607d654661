import random
random.seed(int(input()))
n = random.randint(4, 9)
print(n, random.randint(1, 2))
print(*[random.choice([0, 1, 1]) for _ in range(n)])
for i in range(2, n + 1):
    e = [i, random.randint(max(1, i - random.choice([1, 2, 9])), i - 1)]
    random.shuffle(e)
    print(*e)
