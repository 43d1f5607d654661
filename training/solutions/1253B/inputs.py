import random
random.seed(int(input()))
a = []
for _ in range(random.randint(1, 3)):
    people = random.sample(range(1, 6), random.randint(1, 3))
    day = []
    for p in people:
        i = random.randint(0, len(day))
        day.insert(i, p)
        day.insert(random.randint(i + 1, len(day)), -p)
    a += day
if random.random() < 0.5:
    i, j = random.randrange(len(a)), random.randrange(len(a))
    a[i], a[j] = a[j], a[i]
print(len(a))
print(*a)
