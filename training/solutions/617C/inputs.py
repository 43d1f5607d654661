import random
random.seed(int(input()))
n = random.randint(1, 6)
p = random.sample([(x, y) for x in range(-6, 7) for y in range(-6, 7)], n + 2)
print(n, *p[0], *p[1])
for q in p[2:]:
    print(*q)
