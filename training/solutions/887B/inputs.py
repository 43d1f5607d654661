import random
random.seed(int(input()))
n = random.randint(1, 3)
print(n)
d = list(range(10)) * 2
random.shuffle(d)
t = random.random()
for i in range(n):
    a = d[6 * i:6 * i + 6]
    if t < 0.2:
        a = [random.randint(0, 9) for _ in range(6)]
    elif t < 0.4:
        a = [random.randint(0, 3) for _ in range(6)]
    print(*a)
