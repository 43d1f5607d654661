import random
random.seed(int(input()))
a = []
for _ in range(random.randint(1, 3)):
    a += range(1, random.randint(1, 4) + 1)
if random.random() < 0.5:
    a.append(random.randint(1, 4))
random.shuffle(a)
print(len(a))
print(*a)
