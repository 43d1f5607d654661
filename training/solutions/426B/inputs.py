import random
random.seed(int(input()))
m = random.randint(1, 3)
a = [[random.randint(0, 1) for _ in range(m)] for _ in range(random.randint(1, 4))]
for _ in range(random.randint(0, 3)):
    a += a[::-1]
if random.random() < 0.3:
    a[0] = [1 - x for x in a[0]]
print(len(a), m)
for row in a:
    print(*row)
