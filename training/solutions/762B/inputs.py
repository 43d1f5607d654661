import random
random.seed(int(input()))
print(*[random.randint(0, 2) for _ in range(3)])
m = random.randint(0, 6)
print(m)
for _ in range(m):
    print(random.randint(1, 9), random.choice(["USB", "PS/2"]))
