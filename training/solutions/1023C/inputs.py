import random
random.seed(int(input()))
m = random.randint(1, random.choice([3, 6, 12]))
s = ""
b = 0
for i in range(2 * m):
    left = 2 * m - i
    if b == 0 or (b < left and random.random() < 0.5):
        s += "("
        b += 1
    else:
        s += ")"
        b -= 1
print(2 * m, 2 * random.randint(1, m))
print(s)
