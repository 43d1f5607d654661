import random
random.seed(int(input()))
b, c = random.sample(range(2, random.choice([5, 11, 41])), 2)
x = random.randint(1, random.choice([10, 100, 1000]))
y = random.choice([x, x, x + 1, random.randint(1, 1000)])
for v, e in ((x, b), (y, c)):
    d = []
    while v:
        d = [v % e] + d
        v //= e
    d = d[:10]
    print(len(d), e)
    print(*d)
