import random
random.seed(int(input()))
a = []
for i in range(random.randint(1, 5)):
    a += range(1, random.randint(2, 5))
print(len(a))
print(*a)
