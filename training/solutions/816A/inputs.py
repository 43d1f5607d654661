import random
random.seed(int(input()))
h = random.choice([0, 23, random.randint(0, 23)])
m = random.randint(0, 59)
if random.random() < 0.2 and h % 10 < 6:
    m = h % 10 * 10 + h // 10
print("%02d:%02d" % (h, m))
