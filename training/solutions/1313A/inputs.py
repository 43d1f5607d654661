import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    print(*[random.randint(0, random.choice([3, 5, 10])) for _ in range(3)])
