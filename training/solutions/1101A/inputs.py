import random
random.seed(int(input()))
q = random.randint(2, 6)
print(q)
for i in range(q):
    l = random.randint(1, 10)
    print(l, l + random.randint(0, 10), random.randint(1, 12))
