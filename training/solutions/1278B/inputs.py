import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for _ in range(t):
    print(random.randint(1, 40), random.randint(1, 40))
