import random
random.seed(int(input()))
n = random.randint(3, 8)
p = list(range(1, n + 1))
random.shuffle(p)
print(n)
for i in range(1, n):
    e = [p[i], p[random.randrange(max(0, i - 3), i)]]
    random.shuffle(e)
    print(*e)
