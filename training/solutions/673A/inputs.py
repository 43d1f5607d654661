import random
random.seed(int(input()))
a, t = [], 0
while True:
    t += random.choice([14, 15, 16, 15, 7, 1])
    if t > 90:
        break
    a.append(t)
print(len(a))
print(*a)
