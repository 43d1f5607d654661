import random
random.seed(int(input()))
m = random.randint(1, 6)
print(m)
for _ in range(m):
    print("(%d+%d)/%d" % (random.randint(1, 6), random.randint(1, 6), random.randint(1, 6)))
