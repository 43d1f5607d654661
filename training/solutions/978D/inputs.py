import random
random.seed(int(input()))
n = random.randint(1, 6)
a, d = random.randint(20, 30), random.randint(-3, 4)
b = [a + d * i + random.randint(-1, 1) for i in range(n)]
if random.random() < 0.3:
    b[random.randrange(n)] += 1
print(n)
print(*b)
