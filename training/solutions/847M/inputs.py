import random
random.seed(int(input()))
n = random.randint(2, 6)
a, d = random.randint(-20, 20), random.randint(-5, 5)
t = [a + i * d for i in range(n)]
if random.random() < 0.5:
    t[random.randrange(n)] += 1
print(n)
print(*t)
