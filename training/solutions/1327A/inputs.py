import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for i in range(t):
    k = random.randint(1, 6)
    print(max(1, k * k + random.randint(-4, 6)), k)
