import random
random.seed(int(input()))
p = [1] * random.randint(2, 5)
if random.random() < 0.7:
    p += [1]
    for i in range(random.randint(0, 3)):
        v = random.randint(1, len(p) + 1)
        p += [v] * random.choice([3, 3, 4])
else:
    for i in range(random.randint(0, 5)):
        p.append(random.randint(1, len(p) + 1))
print(len(p) + 1)
for x in p:
    print(x)
