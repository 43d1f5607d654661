import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n)
for i in range(n):
    s = random.randint(0, 3)
    name = "".join(random.choice("abXY") for j in range(random.randint(3, 8)))
    print(s, name)
    for j in range(s):
        x = random.choices("0123456789", k=6)
        k = random.random()
        if k < 0.25:
            x = x[:1] * 6
        elif k < 0.5:
            x = sorted(random.sample("0123456789", 6), reverse=True)
        elif k < 0.75:
            x.sort(reverse=True)
        x = "".join(x)
        print(x[:2] + "-" + x[2:4] + "-" + x[4:])
