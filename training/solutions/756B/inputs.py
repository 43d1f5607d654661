import random
random.seed(int(input()))
n = random.randint(6, 14)
t = 0
print(n)
for _ in range(n):
    t += random.choice([10, 30, 30, 45, 60, 300])
    print(t)
