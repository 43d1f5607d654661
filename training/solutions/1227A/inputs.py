import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 5)
    print(n)
    for j in range(n):
        l = random.randint(1, 15)
        print(l, random.randint(l, l + 9))
