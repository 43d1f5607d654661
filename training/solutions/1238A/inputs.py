import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for i in range(t):
    y = random.randint(1, random.choice([9, 10**18 - 50]))
    print(y + random.choice([1, 2, 3, random.randint(1, 50)]), y)
