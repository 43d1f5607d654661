import random
random.seed(int(input()))
n = random.choice([13, 15, 17, 21, 25])
p = random.choice([0.3, 0.5, 0.6])
s = ""
for _ in range(n):
    s += "8" if random.random() < p else random.choice("0123456789")
print(n)
print(s)
