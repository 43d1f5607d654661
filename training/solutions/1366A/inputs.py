import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for i in range(t):
    m = random.choice([3, 12, 10 ** 9])
    print(random.randint(0, m), random.randint(0, m))
