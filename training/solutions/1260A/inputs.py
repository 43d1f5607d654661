import random
random.seed(int(input()))
n = random.randint(2, 5)
print(n)
for i in range(n):
    m = random.choice([12, 200])
    print(random.randint(1, m), random.randint(1, m))
