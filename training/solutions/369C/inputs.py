import random
random.seed(int(input()))
n = random.randint(2, 9)
print(n)
for i in range(2, n + 1):
    e = [i, random.randint(max(1, i - random.choice([1, 3, 9])), i - 1)]
    random.shuffle(e)
    print(*e, random.randint(1, 2))
