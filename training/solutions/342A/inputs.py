import random
random.seed(int(input()))
w = [[1, 2, 4], [1, 2, 6], [1, 3, 6]]
if random.random() < 0.4:
    w.append([1, 3, 4])
a = []
for i in range(random.randint(1, 5)):
    a += random.choice(w)
if random.random() < 0.3:
    a[random.randrange(len(a))] = random.randint(1, 7)
random.shuffle(a)
print(len(a))
print(*a)
