import random
random.seed(int(input()))
m = random.choice([1, 3, 10, 1000])
while True:
    a, b, c, d, e, f = [random.randint(-m, m) for _ in range(6)]
    if (c - a) * (f - b) != (e - a) * (d - b):
        break
print(a, b)
print(c, d)
print(e, f)
