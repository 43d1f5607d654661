import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for i in range(t):
    x = random.randint(2, random.choice([9, 10**9]))
    y = random.randint(0, x - 1)
    print(x, y, random.randint(y, random.choice([y + 20, 10**9])))
