import random
random.seed(int(input()))
t = random.randint(3, 6)
print(t)
for i in range(t):
    d = int(random.choice("123456789") * random.randint(1, 8))
    print(random.choice([d, d + 1, max(1, d - 1), random.randint(1, 10**9)]))
