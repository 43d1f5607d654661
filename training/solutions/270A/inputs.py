import random
random.seed(int(input()))
t = random.randint(3, 8)
print(t)
for i in range(t):
    n = random.randint(3, 40)
    print(random.choice([random.randint(1, 179), (n - 2) * 180 // n]))
