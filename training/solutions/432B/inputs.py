import random
random.seed(int(input()))
n = random.randint(2, 6)
m = random.choice([2, 3, 6, 100000])
print(n)
for _ in range(n):
    x = random.randint(1, m)
    y = random.randint(1, m)
    while y == x:
        y = random.randint(1, m)
    print(x, y)
