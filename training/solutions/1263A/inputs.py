import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for i in range(t):
    m = random.choice([4, 12, 10 ** 8])
    print(random.randint(1, m), random.randint(1, m), random.randint(1, m))
