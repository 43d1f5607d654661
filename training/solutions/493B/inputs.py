import random
random.seed(int(input()))
if random.random() < 0.6:
    s = [random.randint(1, 3) for _ in range(random.randint(1, 3))]
    a = []
    i = j = 0
    while i < len(s) or j < len(s):
        if j == len(s) or i < len(s) and random.random() < 0.6:
            a.append(s[i])
            i += 1
        else:
            a.append(-s[j])
            j += 1
else:
    a = [random.choice([-3, -2, -1, 1, 2, 3]) for _ in range(random.randint(1, 6))]
print(len(a))
for x in a:
    print(x)
