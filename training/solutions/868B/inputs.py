import random
random.seed(int(input()))
while True:
    h, m, s = random.randint(1, 12), random.randint(0, 59), random.randint(0, 59)
    a, b = random.sample(range(1, 13), 2)
    if random.random() < 0.7 and b != h:
        a = h
    p = {h % 12 * 3600 + m * 60 + s, m * 720 + s * 12, s * 720}
    if a % 12 * 3600 not in p and b % 12 * 3600 not in p:
        break
print(h, m, s, a, b)
