import random
random.seed(int(input()))
s = random.randint(2, random.choice([10, 101]))
a = []
for _ in range(random.randint(1, 6)):
    x = random.randint(1, s - 1)
    a += [x, s - x]
random.shuffle(a)
print(len(a))
print(*a)
