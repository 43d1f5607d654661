import random
random.seed(int(input()))
n = random.randint(2, 6)
print(n)
for i in range(n):
    x = random.choice([5, random.randint(0, 10)])
    print(i + 1 if i < 2 else random.randint(1, 2), x, 10 - x)
