import random
random.seed(int(input()))
n = 2 * random.randint(1, 4)
x, y = random.randint(1, 100), random.randint(1, 100)
a = [x] * (n // 2) + [y] * (n // 2)
if random.random() < 0.5:
    a[0] = random.choice([x, y, 5])
random.shuffle(a)
print(n)
print(*a, sep="\n")
