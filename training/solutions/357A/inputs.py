import random
random.seed(int(input()))
m = random.randint(2, 7)
c = [random.randint(0, 9) for _ in range(m)]
c[random.randrange(m)] = random.randint(1, 9)
s = sum(c)
x = random.randint(1, s // 2 + 1)
print(m)
print(*c)
print(x, x + random.randint(0, s))
