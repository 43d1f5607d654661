import random
random.seed(int(input()))
n = random.randint(1, 6)
s = ""
a = b = n
d = 0
while len(s) < 2 * n:
    if d == 0 or (a and random.random() < 0.5):
        s += "("
        a -= 1
        d += 1
    else:
        s += ")"
        d -= 1
print(2 * n)
print(s)
