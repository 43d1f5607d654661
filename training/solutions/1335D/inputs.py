import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    p = random.sample("123456789", 9)
    r = [3 * g + i for g in random.sample(range(3), 3) for i in random.sample(range(3), 3)]
    c = [3 * g + i for g in random.sample(range(3), 3) for i in random.sample(range(3), 3)]
    for x in r:
        print("".join(p[(x * 3 + x // 3 + y) % 9] for y in c))
