import random
random.seed(int(input()))
n, m = random.randint(1, 4), random.randint(1, 8)
print(n, m)
for _ in range(n):
    s = ['0'] * m
    for _ in range(random.randint(0 if random.random() < 0.15 else 1, 2)):
        s[random.randrange(m)] = '1'
    print(''.join(s))
