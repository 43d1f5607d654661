import random
random.seed(int(input()))
s, r = 3, []
for i in range(random.randint(1, 6)):
    w = random.choice([x for x in (1, 2, 3) if x != s or random.random() < 0.15])
    r.append(w)
    if w == s:
        break
    s = 6 - w - s
print(len(r))
print("\n".join(map(str, r)))
