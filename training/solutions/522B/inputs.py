import random
random.seed(int(input()))
n = random.randint(2, 7)
m = random.choice([2, 10])
print(n)
for i in range(n):
    print(random.randint(1, 10), random.randint(1, m))
