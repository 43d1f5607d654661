import random
random.seed(int(input()))
t = random.randint(3, 6)
print(t)
for i in range(t):
    n = random.randint(2, 6)
    k = random.randint(1, n - 1)
    x, y = [k, n], [n - k + random.choice([0, 0, 1]), n]
    random.shuffle(x)
    random.shuffle(y)
    print(*x)
    print(*y)
