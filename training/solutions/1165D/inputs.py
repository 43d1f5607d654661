import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    x = random.choice([4, 6, 8, 9, 12, 16, 24, 30, 36, 60])
    d = [i for i in range(2, x) if x % i == 0]
    if random.random() < 0.6 and len(d) > 1:
        d.pop(random.randrange(len(d)))
    random.shuffle(d)
    print(len(d))
    print(*d)
