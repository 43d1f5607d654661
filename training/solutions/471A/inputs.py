import random
random.seed(int(input()))
x = random.randint(1, 9)
a = [x] * random.choice([3, 4, 4, 4, 4])
y = random.randint(1, 9)
while len(a) < 6:
    a.append(y)
    if random.random() < 0.6:
        y = random.randint(1, 9)
random.shuffle(a)
print(*a)
