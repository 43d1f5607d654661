import random
random.seed(int(input()))
t = random.randint(1, 12)
m = random.choice([2, 2, 3, 3, 10**9])
while True:
    a, b, c, d = [random.randint(-m, m) for _ in range(4)]
    if m > 100 and random.random() < 0.5:
        c, d = a + random.randint(-2, 2), b
        c = max(-m, min(m, c))
    if (a, b) != (c, d):
        break
print(t, a, b, c, d)
print("".join(random.choice("NESW") for _ in range(t)))
