import random
random.seed(int(input()))
n = random.randint(1, 6)
y = 0
out = []
for i in range(n):
    r = random.random()
    t = random.choice([5000, 10000, 20000, random.randint(1, 20000)])
    if r < 0.1:
        d = random.choice(["East", "West", "North", "South"])
    elif y == 0:
        d = "South"
    elif y >= 20000:
        d = "North"
    elif i == n - 1:
        d, t = "North", max(1, y)
    else:
        d = random.choice(["East", "West", "North", "South"])
        if d == "North":
            t = random.choice([y, random.randint(1, max(1, y))])
        elif d == "South":
            t = random.choice([20000 - y, random.randint(1, 20000 - y)])
    t = max(1, t)
    y += t * {"South": 1, "North": -1}.get(d, 0)
    out.append((t, d))
print(n)
for q in out:
    print(*q)
