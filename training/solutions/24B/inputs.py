import random
random.seed(int(input()))
names = ["Alonso", "Vettel", "Webber", "Button"]
P = [25, 18, 15, 12]
while True:
    races = [random.sample(names, random.randint(1, 4)) for _ in range(random.randint(2, 6))]
    d = {}
    for r in races:
        for i, s in enumerate(r):
            q = d.setdefault(s, [0] * 5)
            q[0] += P[i]
            q[i + 1] += 1
    a = sorted(d.values())
    b = sorted([q[1]] + q for q in d.values())
    if (len(a) < 2 or a[-1] != a[-2]) and (len(b) < 2 or b[-1] != b[-2]):
        break
print(len(races))
for r in races:
    print(len(r))
    print(*r, sep="\n")
