import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for i in range(t):
    print(*[random.randint(0, random.choice([2, 5])) for _ in range(4)])
