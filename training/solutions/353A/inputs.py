import random
random.seed(int(input()))
n = random.choice([1, 1, 2, 3, 5, 8])
print(n)
for i in range(n):
    print(random.randint(1, 6), random.randint(1, 6))
