import random
random.seed(int(input()))
t = random.randint(3, 6)
print(t)
for i in range(t):
    a, b = random.randint(1, 9), random.randint(1, 9)
    x = [a, b, max(1, a + b + random.randint(-1, 3))]
    random.shuffle(x)
    print(*x)
