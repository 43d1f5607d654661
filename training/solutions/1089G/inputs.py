import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    print(random.randint(1, 12))
    a = [random.randint(0, 1) for _ in range(7)]
    a[random.randrange(7)] = 1
    print(*a)
