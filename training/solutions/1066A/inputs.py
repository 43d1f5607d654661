import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for i in range(t):
    L = random.randint(1, 30)
    l = random.randint(1, L)
    print(L, random.randint(1, 6), l, random.randint(l, L))
