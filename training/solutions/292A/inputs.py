import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
t = 0
for i in range(n):
    t += random.randint(1, 10)
    print(t, random.randint(1, 10))
