import random
random.seed(int(input()))
a, s = [0] * 10, ""
for _ in range(random.randint(1, 30)):
    o = [i for i in range(10) if a[i]]
    if o and (len(o) == 10 or random.random() < 0.4):
        i = random.choice(o)
        a[i] = 0
        s += str(i)
    else:
        c = random.choice("LR")
        f = [i for i in range(10) if not a[i]]
        a[f[0] if c == "L" else f[-1]] = 1
        s += c
print(len(s))
print(s)
